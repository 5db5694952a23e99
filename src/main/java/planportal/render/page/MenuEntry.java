package planportal.render.page;

import planportal.derive.Addresses;
import planportal.derive.Portal;
import planportal.site.Messages;

/** The parts of the site that the menu leads to, in its order. */
public enum MenuEntry {
    PLAN("plan", Addresses.PLAN),
    DOMAINS("domains", Addresses.DOMAINS),
    INDICATORS("indicators", Addresses.INDICATORS),
    SERVICES("services", Addresses.SERVICES),
    PROJECTS("projects", Addresses.PROJECTS),
    DATASETS("datasets", Addresses.DATASETS);

    private final String code;
    private final String address;

    MenuEntry(String code, String address) {
        this.code = code;
        this.address = address;
    }

    /** Returns the message key of its name, {@code common.menu.plan}. */
    public String key() {
        return "common.menu." + code;
    }

    Link link(Messages messages) {
        return new Link(messages.text(key()), address);
    }

    public String address() {
        return address;
    }

    /** Returns whether a portal has this part: a plan without services has no list of services. */
    boolean isIn(Portal portal) {
        return switch (this) {
            case PLAN, DATASETS -> true;
            case DOMAINS -> !portal.plan().domains().isEmpty();
            case INDICATORS -> !portal.plan().indicators().isEmpty();
            case SERVICES -> !portal.plan().services().isEmpty();
            case PROJECTS -> !portal.plan().projects().isEmpty();
        };
    }
}
