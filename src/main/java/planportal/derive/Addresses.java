package planportal.derive;

import java.util.HashMap;
import java.util.Map;
import planportal.model.Chapter;
import planportal.model.ColumnReference;
import planportal.model.Commitment;
import planportal.model.DataNote;
import planportal.model.Domain;
import planportal.model.Indicator;
import planportal.model.Paragraph;
import planportal.model.Place;
import planportal.model.Plan;
import planportal.model.PlanColumn;
import planportal.model.Project;
import planportal.model.Section;
import planportal.model.Service;

/**
 * Every address of the site, as a path from its root without a leading slash, with the anchor where
 * there is one. {@link #relative} turns it into a link from a page. The forms are promised to
 * others and never change.
 */
public final class Addresses {
    public static final String HOME = "index.html";
    public static final String PLAN = "plan/index.html";
    public static final String FULL = "plan/full.html";
    public static final String DOMAINS = "domains/index.html";
    public static final String INDICATORS = "indicators/index.html";
    public static final String SERVICES = "services/index.html";
    public static final String PROJECTS = "projects/index.html";
    public static final String COMMITMENTS = "commitments/index.html";
    public static final String DATA_NOTES = "data-notes/index.html";
    public static final String UPDATES = "updates/index.html";
    public static final String FEED = "feed.xml";
    public static final String DATASETS = "datasets/index.html";
    public static final String API = "datasets/api.html";
    public static final String EVERYTHING = "datasets/all.zip";

    /** The whole site as one zip, for reading without a network. */
    public static final String OFFLINE = "datasets/site.zip";

    public static final String DATA_PACKAGE = "datapackage.json";
    public static final String CATALOGUE = "catalog.jsonld";
    public static final String OPENAPI = "openapi.json";
    public static final String SEARCH = "search.html";
    public static final String NOT_FOUND = "404.html";
    public static final String SITEMAP = "sitemap.xml";
    public static final String ROBOTS = "robots.txt";

    private final Map<Integer, Integer> chapterOfColumn;

    // The pages of what does not stand on the first page of its list, by id.
    private final Map<String, String> indicatorPages;
    private final Map<String, String> servicePages;
    private final Map<String, String> commitmentPages;
    private final Map<String, String> dataNotePages;

    private Addresses(Map<Integer, Integer> chapterOfColumn, PagedLists lists) {
        this.chapterOfColumn = chapterOfColumn;
        indicatorPages = lists.indicators().furtherPages(Indicator::id);
        servicePages = lists.services().furtherPages(Service::id);
        commitmentPages = lists.commitments().furtherPages(Commitment::id);
        dataNotePages = lists.dataNotes().furtherPages(DataNote::id);
    }

    static Addresses of(Plan plan, PagedLists lists) {
        Map<Integer, Integer> chapterOfColumn = new HashMap<>();
        for (Chapter chapter : plan.chapters()) {
            chapter.blocks()
                    .filter(ColumnReference.class::isInstance)
                    .map(ColumnReference.class::cast)
                    .forEach(c -> chapterOfColumn.put(c.column(), chapter.number()));
        }
        return new Addresses(chapterOfColumn, lists);
    }

    public String chapter(Chapter chapter) {
        return chapter(chapter.number());
    }

    /** The page that tells how a chapter's paragraphs are cited. */
    public String citations(Chapter chapter) {
        return "plan/" + twoDigits(chapter.number()) + "-citations.html";
    }

    private static String chapter(int number) {
        return "plan/" + twoDigits(number) + ".html";
    }

    public String section(Section section) {
        return chapter(section.chapter()) + "#" + section.anchor();
    }

    /** Where a paragraph, a column or an item of a column stands. */
    public String place(Place place) {
        if (place instanceof Paragraph paragraph) {
            return chapter(paragraph.chapter()) + "#" + paragraph.anchor();
        }
        if (place instanceof Project project) {
            return "projects/" + twoDigits(project.column()) + ".html#" + project.anchor();
        }
        PlanColumn column = (PlanColumn) place;
        return chapter(chapterOfColumn.get(column.number())) + "#" + column.anchor();
    }

    public String domain(Domain domain) {
        return "domains/" + domain.id() + ".html";
    }

    public String indicator(Indicator indicator) {
        return indicator(indicator, "html");
    }

    /**
     * An indicator in one of its formats.
     *
     * @param extension {@code html}, {@code json}, {@code csv}, {@code svg}, {@code zip}, {@code
     *     xml}
     */
    public String indicator(Indicator indicator, String extension) {
        return "indicators/" + indicator.id() + "." + extension;
    }

    /** The row of an indicator in the list of all, which has an anchor where the list is split. */
    public String listed(Indicator indicator) {
        return indicatorPages.getOrDefault(indicator.id(), INDICATORS) + "#" + rowAnchor(indicator);
    }

    /** The anchor of an indicator's row in a split list: {@code i-12} by its number. */
    public static String rowAnchor(Indicator indicator) {
        return "i-" + indicator.number();
    }

    public String service(Service service) {
        return servicePages.getOrDefault(service.id(), SERVICES) + "#" + service.id();
    }

    /** The page of a column of projects. */
    public String projects(PlanColumn column) {
        return "projects/" + twoDigits(column.number()) + ".html";
    }

    public String commitment(Commitment commitment) {
        return commitmentPages.getOrDefault(commitment.id(), COMMITMENTS) + "#" + commitment.id();
    }

    public String dataNote(DataNote note) {
        return dataNotePages.getOrDefault(note.id(), DATA_NOTES) + "#" + note.id();
    }

    /** A dataset in one of its formats. */
    public String dataset(String name, String extension) {
        return "datasets/" + name + "." + extension;
    }

    /** A page of the portal's own. */
    public String article(String id) {
        return id + ".html";
    }

    /**
     * The link from the page {@code from} to {@code to}, both from the site's root: {@code
     * relative("plan/01.html", "index.html")} is {@code ../index.html}. A link to an anchor of the
     * same page is the anchor alone.
     */
    public static String relative(String from, String to) {
        int hash = to.indexOf('#');
        int end = hash < 0 ? to.length() : hash;
        if (end == from.length() && to.startsWith(from)) {
            return hash < 0 ? to.substring(to.lastIndexOf('/') + 1) : to.substring(hash);
        }
        // What both have in common, folder by folder; then up from all folders that are left.
        int common = 0;
        int slash = from.indexOf('/');
        while (slash >= 0 && to.regionMatches(common, from, common, slash + 1 - common)) {
            common = slash + 1;
            slash = from.indexOf('/', common);
        }
        int up = 0;
        for (; slash >= 0; slash = from.indexOf('/', slash + 1)) {
            up++;
        }
        return up == 0 ? to.substring(common) : "../".repeat(up) + to.substring(common);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
