package planportal.testing;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** axe with the rules that this portal keeps: WCAG 2.2 A and AA, good practice, AAA contrast. */
public final class Axe {
    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> CONTRAST =
            List.of("color-contrast", "color-contrast-enhanced");
    private static final List<String> FURTHER = List.of("target-size", "color-contrast-enhanced");

    private Axe() {}

    /**
     * What axe finds on the page as it is now, each with the rule's name first. Contrast below
     * 4.5:1 is found by one rule, below 7:1 by another.
     */
    public static List<String> findings(Page page) {
        Map<String, AxeRuleOptions> rules = new TreeMap<>();
        for (String rule : FURTHER) {
            AxeRuleOptions enabled = new AxeRuleOptions();
            enabled.setEnabled(true);
            rules.put(rule, enabled);
        }
        AxeRunOptions options = new AxeRunOptions();
        options.setRules(rules);
        options.setResultTypes(List.of("violations"));
        return findings(new AxeBuilder(page).options(options).withTags(TAGS));
    }

    /** What axe finds of contrast alone, for a page in further colours. */
    public static List<String> contrast(Page page) {
        return findings(new AxeBuilder(page).withRules(CONTRAST));
    }

    private static List<String> findings(AxeBuilder axe) {
        List<Rule> violations = axe.setLegacyMode(true).analyze().getViolations();
        List<String> found = new ArrayList<>();
        for (Rule rule : violations) {
            for (CheckedNode node : rule.getNodes()) {
                found.add(
                        rule.getId()
                                + " "
                                + node.getTarget()
                                + " "
                                + node.getHtml()
                                + " — "
                                + node.getFailureSummary());
            }
        }
        return found;
    }
}
