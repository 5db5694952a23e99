package planportal.testing;

/** Each kind of page of the real plan, with one address that stands for all. */
public enum PageKind {
    HOME("index.html"),
    CONTENTS("plan/index.html"),
    CHAPTER("plan/09.html"),
    CHAPTER_WITH_TABLES("plan/03.html"),
    WHOLE_PLAN("plan/full.html"),
    CITATIONS("plan/05-citations.html"),
    COVERAGE("plan/coverage.html"),
    DOMAINS("domains/index.html"),
    DOMAIN("domains/elderly-care.html"),
    INDICATORS("indicators/index.html"),
    COMPARE("indicators/compare.html?ids=childcare-places,urban-jobs,health-literacy"),
    INDICATOR("indicators/elderly-care-beds.html"),
    INDICATOR_WITH_BOUND("indicators/urban-unemployment.html"),
    INDICATOR_OF_TOTAL("indicators/urban-jobs.html"),
    INDICATOR_IN_WORDS("indicators/public-rental-housing.html"),
    SERVICES("services/index.html"),
    PROJECTS("projects/index.html"),
    PROJECT_COLUMN("projects/06.html"),
    COMMITMENTS("commitments/index.html"),
    SERVICE("services/pre-pregnancy-checks.html"),
    PROJECT("projects/inclusive-elderly-care.html"),
    COMMITMENT("commitments/village-mutual-help-points.html"),
    PROGRESS("progress/index.html"),
    LIFE_EVENTS("life/index.html"),
    LIFE_EVENT("life/growing-old.html"),
    GLOSSARY("glossary.html"),
    DATA_NOTES("data-notes/index.html"),
    UPDATES("updates/index.html"),
    DATASETS("datasets/index.html"),
    DATASET("datasets/indicators.html"),
    DATA_ADDRESSES("datasets/api.html"),
    RECIPES("datasets/recipes.html"),
    ABOUT("about.html"),
    METHODOLOGY("methodology.html"),
    ACCESSIBILITY("accessibility.html"),
    SEARCH("search.html?q=%E5%85%BB%E8%80%81%E9%99%A2"),
    NOT_FOUND("404.html");

    private final String address;

    PageKind(String address) {
        this.address = address;
    }

    /** The address from the site's root, with a query if the kind needs one. */
    public String address() {
        return address;
    }

    /** The file's address, without a query. */
    public String file() {
        return address.replaceAll("\\?.*", "");
    }
}
