package planportal.diff;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses an edition with breaking changes that the settings do not declare. */
public final class BreakingChanges {
    private static final int LISTED = 20;

    private BreakingChanges() {}

    /**
     * Compares the breaking changes with those that are declared.
     *
     * @param broken fields as {@code services.goal}, rows as {@code observations#ID}, addresses as
     *     they are
     * @param declared the same; one that ends in {@code *} matches all that begin with it
     * @throws EditionException if a breaking change is not declared
     */
    public static void refuse(Collection<String> broken, Set<String> declared) {
        List<String> undeclared =
                broken.stream().filter(each -> !isDeclared(each, declared)).sorted().toList();
        if (undeclared.isEmpty()) {
            return;
        }
        String listed =
                undeclared.stream()
                        .limit(LISTED)
                        .map(each -> "\n  " + EditionException.oneLine(each))
                        .collect(Collectors.joining());
        int more = undeclared.size() - LISTED;
        throw new EditionException(
                "content/portal.yaml: error: undeclared breaking changes since the previous"
                        + " edition: "
                        + undeclared.size()
                        + listed
                        + (more > 0 ? "\n  and " + more + " more" : "")
                        + "\n  hint: restore them, or declare them: breaks: ["
                        + EditionException.oneLine(undeclared.get(0))
                        + "]; an entry that ends in * matches all that begin with it");
    }

    private static boolean isDeclared(String broken, Set<String> declared) {
        return declared.contains(broken)
                || declared.stream().anyMatch(each -> matchesBeginning(each, broken));
    }

    private static boolean matchesBeginning(String declared, String broken) {
        return declared.endsWith("*")
                && broken.startsWith(declared.substring(0, declared.length() - 1));
    }
}
