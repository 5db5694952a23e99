package planportal.diff;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Refuses an edition that breaks, undeclared, what an earlier one promised. */
public final class BreakingChanges {
    private static final int LISTED = 20;

    private BreakingChanges() {}

    /**
     * Checks what is broken against what the settings declare.
     *
     * @param broken fields as {@code services.goal}, addresses as they are
     * @param declared the same; one that ends in {@code *} stands for all that begin so
     * @throws EditionException if something is broken that is not declared
     */
    public static void refuse(Collection<String> broken, Set<String> declared) {
        List<String> undeclared =
                broken.stream().filter(each -> !isDeclared(each, declared)).sorted().toList();
        if (undeclared.isEmpty()) {
            return;
        }
        StringBuilder message =
                new StringBuilder("content/portal.yaml: error: this edition would break ")
                        .append(undeclared.size())
                        .append(undeclared.size() == 1 ? " promise" : " promises")
                        .append(" of the one before:");
        undeclared.stream().limit(LISTED).forEach(each -> message.append("\n  ").append(each));
        if (undeclared.size() > LISTED) {
            message.append("\n  and ").append(undeclared.size() - LISTED).append(" more");
        }
        message.append("\n  hint: bring them back, or declare them on purpose: breaks: [")
                .append(undeclared.get(0))
                .append("]; an entry that ends in * stands for all that begin so");
        throw new EditionException(message.toString());
    }

    private static boolean isDeclared(String broken, Set<String> declared) {
        return declared.contains(broken)
                || declared.stream()
                        .filter(each -> each.endsWith("*"))
                        .anyMatch(each -> broken.startsWith(each.substring(0, each.length() - 1)));
    }
}
