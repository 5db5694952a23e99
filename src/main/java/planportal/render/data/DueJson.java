package planportal.render.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import planportal.derive.Portal;
import planportal.derive.Release;
import planportal.derive.Releases;
import planportal.model.Indicator;

/**
 * {@code progress/due.json}: the results that are due. Whether one is overdue is null where the day
 * of the build is not known.
 */
public final class DueJson {
    private DueJson() {}

    public static ObjectNode of(Portal portal) {
        Releases releases = portal.releases();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("as_of", releases.asOf().map(LocalDate::toString).orElse(null));
        json.putArray("releases")
                .addAll(releases.all().stream().map(release -> release(portal, release)).toList());
        return json;
    }

    private static ObjectNode release(Portal portal, Release release) {
        Indicator indicator = release.indicator();
        boolean judged = portal.releases().asOf().isPresent();
        String responsible = release.responsible();
        return JsonNodeFactory.instance
                .objectNode()
                .put("indicator", indicator.id())
                .put("name", indicator.name())
                .put("name_en", indicator.nameEn())
                .put("next_release", release.due().text())
                .put("first_day", release.due().first().toString())
                .put("last_day", release.due().last().toString())
                .put("responsible", responsible.isEmpty() ? null : responsible)
                .put("overdue", judged ? (Boolean) release.overdue() : null)
                .put("url", portal.absolute(portal.addresses().indicator(indicator)));
    }
}
