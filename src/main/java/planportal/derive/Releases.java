package planportal.derive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import planportal.model.DueDate;
import planportal.model.Indicator;
import planportal.model.Observation;

/**
 * The results that are due, the earliest first.
 *
 * @param announced whether the content says of any indicator when its next results are due
 * @param asOf the day for which it is said what is overdue; empty if it is not known
 * @param all without those that came on the first day on which they might, or later
 */
public record Releases(boolean announced, Optional<LocalDate> asOf, List<Release> all) {

    public Releases {
        all = List.copyOf(all);
    }

    static Releases of(Portal portal, Optional<LocalDate> asOf) {
        List<Release> all = new ArrayList<>();
        boolean announced = false;
        for (Indicator indicator : portal.plan().indicators()) {
            Optional<DueDate> due = indicator.description().nextRelease();
            announced |= due.isPresent();
            due.filter(date -> !hasCome(date, portal.observationsOf(indicator)))
                    .map(date -> new Release(indicator, date, isOver(date, asOf)))
                    .ifPresent(all::add);
        }
        all.sort(Comparator.comparing(release -> release.due().last()));
        return new Releases(announced, asOf, all);
    }

    private static boolean hasCome(DueDate due, List<Observation> results) {
        return results.stream().anyMatch(result -> !result.published().isBefore(due.first()));
    }

    private static boolean isOver(DueDate due, Optional<LocalDate> asOf) {
        return asOf.isPresent() && asOf.get().isAfter(due.last());
    }

    public long overdue() {
        return all.stream().filter(Release::overdue).count();
    }
}
