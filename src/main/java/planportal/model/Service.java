package planportal.model;

/**
 * A basic public service of the plan's list.
 *
 * @param number counted from 1 through the whole list
 */
public record Service(String id, int number, Domain domain, String name, String nameEn)
        implements Topic {

    @Override
    public String collection() {
        return "services";
    }
}
