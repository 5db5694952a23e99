package planportal.model;

import java.util.Optional;

/**
 * A basic public service of the plan's list.
 *
 * @param number counted from 1 through the whole list
 * @param entitlement how it can be had; empty where the content does not say
 */
public record Service(
        String id,
        int number,
        Domain domain,
        String name,
        String nameEn,
        Optional<Entitlement> entitlement)
        implements Topic {

    /**
     * What a source says of how a service can be had. Any of the texts may be empty.
     *
     * @param who who is entitled
     * @param what what is given
     * @param amount how much
     * @param body who gives it
     * @param where where to apply
     */
    public record Entitlement(
            String who, String what, String amount, String body, String where, Source source) {}

    @Override
    public String collection() {
        return "services";
    }
}
