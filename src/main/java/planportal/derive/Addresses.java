package planportal.derive;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import planportal.model.Chapter;
import planportal.model.ColumnReference;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.LifeEvent;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.Plan;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.Section;
import planportal.model.Service;
import planportal.model.Term;
import planportal.model.Topic;

/**
 * The addresses of the site, as paths from its root without a leading slash, with an anchor where
 * there is one. {@link #relative} turns one into a link from a page. Other sites link to them:
 * their forms never change.
 */
public final class Addresses {
    public static final String HOME = "index.html";
    public static final String PLAN = "plan/index.html";
    public static final String FULL = "plan/full.html";
    public static final String FULL_STYLE = "plan/full.css";

    /** What the plan leaves open. */
    public static final String COVERAGE = "plan/coverage.html";

    /** The plan as a book for e-readers. */
    public static final String BOOK = "plan/plan.epub";

    public static final String DOMAINS = "domains/index.html";
    public static final String INDICATORS = "indicators/index.html";

    /** Indicators side by side, chosen by {@code ?ids=A,B}. */
    public static final String COMPARE = "indicators/compare.html";

    public static final String SERVICES = "services/index.html";
    public static final String PROJECTS = "projects/index.html";
    public static final String COMMITMENTS = "commitments/index.html";
    public static final String DATA_NOTES = "data-notes/index.html";
    public static final String LIFE = "life/index.html";
    public static final String PROGRESS = "progress/index.html";

    /** Which results are due: as a page, for programs and for calendars. */
    public static final String DUE = "progress/due.html";

    public static final String DUE_JSON = "progress/due.json";
    public static final String DUE_CALENDAR = "progress/due.ics";

    public static final String UPDATES = "updates/index.html";
    public static final String CHANGES = "updates/changes.html";

    /** The frozen editions of the data, as a page and as a list for programs. */
    public static final String EDITIONS = "editions/index.html";

    public static final String EDITION_LIST = "editions/editions.json";
    public static final String FEED = "feed.xml";
    public static final String DATASETS = "datasets/index.html";
    public static final String CHECK = "datasets/check.html";

    /** The checksums of all data files, as a script for {@link #CHECK}. */
    public static final String KNOWN_SUMS = "datasets/checksums.js";

    public static final String API = "datasets/api.html";

    /** How to load the data with the programs that people use. */
    public static final String RECIPES = "datasets/recipes.html";

    public static final String TEMPLATE = "datasets/observations-template.xlsx";
    public static final String EVERYTHING = "datasets/all.zip";

    /** The whole site as one zip, for reading without a network. */
    public static final String OFFLINE = "datasets/site.zip";

    public static final String DATA_PACKAGE = "datapackage.json";
    public static final String CATALOGUE = "catalog.jsonld";
    public static final String OPENAPI = "openapi.json";
    public static final String SEARCH = "search.html";

    /** The folder of the search index; it holds no other files. */
    public static final String SEARCH_INDEX = "search/";

    public static final String OPENSEARCH = "opensearch.xml";

    /** The explanations of terms, each at its anchor. */
    public static final String GLOSSARY = "glossary.html";

    /** The rules of {@code check}. */
    public static final String RULES = "rules.html";

    public static final String NOT_FOUND = "404.html";
    public static final String SITEMAP = "sitemap.xml";
    public static final String ROBOTS = "robots.txt";

    /** What language models need to know. */
    public static final String LLMS = "llms.txt";

    /** The files that say what is overdue on a day, also in further languages. */
    private static final Pattern OF_A_DAY =
            Pattern.compile("([a-z]{2,3}(-[A-Za-z]+)*/)?progress/due\\.(html|json)");

    /** Pages on what the plan says, and on datasets, in each language. */
    private static final Pattern WITH_MARKDOWN =
            Pattern.compile(
                    "(.*/)?(plan|domains|indicators|services|projects|commitments|datasets)/"
                            + "[^/]+(?<!-citations)\\.html");

    private final Map<Integer, Integer> chapterOfColumn;

    // The page of a list on which an item appears, by the item's id.
    private final Map<String, String> indicatorPages;
    private final Map<String, String> servicePages;
    private final Map<String, String> commitmentPages;
    private final Map<String, String> dataNotePages;

    Addresses(Plan plan, PagedLists lists) {
        chapterOfColumn = new HashMap<>();
        for (Chapter chapter : plan.chapters()) {
            chapter.blocks()
                    .filter(ColumnReference.class::isInstance)
                    .map(ColumnReference.class::cast)
                    .forEach(c -> chapterOfColumn.put(c.column(), chapter.number()));
        }
        indicatorPages = lists.indicators().pageAddresses(Indicator::id);
        servicePages = lists.services().pageAddresses(Service::id);
        commitmentPages = lists.commitments().pageAddresses(Commitment::id);
        dataNotePages = lists.dataNotes().pageAddresses(DataNote::id);
    }

    public String chapter(Chapter chapter) {
        return chapter(chapter.number());
    }

    /** Returns the page with the citations of a chapter's paragraphs. */
    public String citations(Chapter chapter) {
        return "plan/" + twoDigits(chapter.number()) + "-citations.html";
    }

    private static String chapter(int number) {
        return "plan/" + twoDigits(number) + ".html";
    }

    public String section(Section section) {
        return chapter(section.chapter()) + "#" + section.anchor();
    }

    /** Returns the address of a paragraph, a column or an item of a column. */
    public String place(Place place) {
        return place instanceof Project project
                ? "projects/" + twoDigits(project.column()) + ".html#" + project.anchor()
                : inText(place);
    }

    /** Returns the address of a paragraph, a column or an item of a column in its chapter. */
    public String inText(Place place) {
        if (place instanceof Paragraph paragraph) {
            return chapter(paragraph.chapter()) + "#" + paragraph.anchor();
        }
        if (place instanceof Project project) {
            return chapter(chapterOfColumn.get(project.column())) + "#" + project.anchor();
        }
        PlanColumn column = (PlanColumn) place;
        return chapter(chapterOfColumn.get(column.number())) + "#" + column.anchor();
    }

    public String domain(Domain domain) {
        return "domains/" + domain.id() + ".html";
    }

    public String term(Term term) {
        return GLOSSARY + "#" + term.anchor();
    }

    public String lifeEvent(LifeEvent event) {
        return "life/" + event.id() + ".html";
    }

    public String indicator(Indicator indicator) {
        return indicator(indicator, "html");
    }

    /**
     * Returns the address of an indicator in one of its formats.
     *
     * @param extension {@code html}, {@code json}, {@code csv}, {@code svg}, {@code zip}, {@code
     *     xml}
     */
    public String indicator(Indicator indicator, String extension) {
        return "indicators/" + indicator.id() + "." + extension;
    }

    /** Returns the page that shows an indicator inside other sites. */
    public String embed(Indicator indicator) {
        return "indicators/" + indicator.id() + "-embed.html";
    }

    /** Returns whether an address is that of a page for other sites. */
    public static boolean isEmbed(String address) {
        return address.endsWith("-embed.html");
    }

    /** Returns how programs that take in addresses embed an indicator, by oEmbed. */
    public String oEmbed(Indicator indicator) {
        return "indicators/" + indicator.id() + "-oembed.json";
    }

    /** Returns whether an address is one of {@link #oEmbed}. */
    public static boolean isOEmbed(String address) {
        return address.endsWith("-oembed.json");
    }

    /** Returns the address of a page as Markdown; empty for pages that have none. */
    public static Optional<String> markdown(String address) {
        return Optional.of(address)
                .filter(page -> WITH_MARKDOWN.matcher(page).matches() && !isEmbed(page))
                .map(page -> page.replaceFirst("html$", "md"));
    }

    /** Returns the address of an indicator's row in the list of all indicators. */
    public String listed(Indicator indicator) {
        return indicatorPages.get(indicator.id()) + "#" + rowAnchor(indicator);
    }

    /** Returns the anchor of an indicator's row in the list: {@code i-12} by its number. */
    public static String rowAnchor(Indicator indicator) {
        return "i-" + indicator.number();
    }

    /** Returns the page of a topic. */
    public String topic(Topic topic) {
        return topic(topic, "html");
    }

    /**
     * Returns the address of a topic in one of its formats.
     *
     * @param extension {@code html}, {@code json}, {@code xml}
     */
    public String topic(Topic topic, String extension) {
        return topic.reference() + "." + extension;
    }

    /** Returns the address of a service's row in the list of all services. */
    public String listed(Service service) {
        return servicePages.get(service.id()) + "#" + service.id();
    }

    /** Returns the page of a column of projects. */
    public String projects(PlanColumn column) {
        return "projects/" + twoDigits(column.number()) + ".html";
    }

    /** Returns the page of a promise; a fact has but its row in the list. */
    public String commitment(Commitment commitment) {
        return commitment.isPromised() ? topic(commitment) : listed(commitment);
    }

    /** Returns the address of a commitment's row in the list of all commitments. */
    public String listed(Commitment commitment) {
        return commitmentPages.get(commitment.id()) + "#" + commitment.id();
    }

    public String dataNote(DataNote note) {
        return dataNotePages.get(note.id()) + "#" + note.id();
    }

    /** Returns the address of a dataset in one of its formats. */
    public String dataset(String name, String extension) {
        return "datasets/" + name + "." + extension;
    }

    /** Returns the page of an edition of the data. */
    public static String edition(Object version) {
        return edition(version, "index.html");
    }

    /** Returns the address of an edition's file, named by its path in the edition. */
    public static String edition(Object version, String file) {
        return "editions/" + version + "/" + file;
    }

    /** Returns whether an address is in the folder of the frozen editions. */
    public static boolean isEdition(String address) {
        return address.startsWith("editions/");
    }

    /**
     * Returns whether an address belongs to a frozen edition, as all in its folder but pages do.
     */
    public static boolean isFrozen(String address) {
        return isEdition(address) && !address.endsWith(".html");
    }

    /** Returns whether a file says what is overdue on the day of its build. */
    public static boolean isOfADay(String address) {
        return OF_A_DAY.matcher(address).matches();
    }

    /**
     * Returns whether each language of the site has its own file at this address: a page, or a file
     * of a page.
     */
    public static boolean isTranslated(String file) {
        return file.endsWith(".html")
                || file.endsWith(".md")
                || isOEmbed(file)
                || file.startsWith(SEARCH_INDEX)
                || List.of(OPENSEARCH, FULL_STYLE).contains(file);
    }

    /** Returns the address of an article, a page that is not part of the plan. */
    public String article(String id) {
        return id + ".html";
    }

    /**
     * Returns the relative link from one page to another, both given from the site's root: {@code
     * relative("plan/01.html", "index.html")} is {@code ../index.html}. A link to an anchor of the
     * same page is the anchor alone.
     */
    public static String relative(String from, String to) {
        int hash = to.indexOf('#');
        String path = hash < 0 ? to : to.substring(0, hash);
        String anchor = hash < 0 ? "" : to.substring(hash);
        if (path.equals(from) && !anchor.isEmpty()) {
            return anchor;
        }
        List<String> source = List.of(from.split("/"));
        List<String> target = List.of(path.split("/"));
        int folders = Math.min(source.size(), target.size()) - 1;
        int common = 0;
        while (common < folders && source.get(common).equals(target.get(common))) {
            common++;
        }
        String up = "../".repeat(source.size() - 1 - common);
        return up + String.join("/", target.subList(common, target.size())) + anchor;
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
