package planportal.mutants;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * A content with a few random changes.
 *
 * @param changes what was changed, in a few words each
 */
record Mutant(long seed, ContentFiles content, List<String> changes) {
    /**
     * Returns the mutant of {@code seed}, always the same for the same {@code originals}.
     *
     * @param originals the contents to choose from; the first ones are chosen more often
     */
    static Mutant of(long seed, List<ContentFiles> originals) {
        SplittableRandom random = new SplittableRandom(seed);
        int original = Math.min(random.nextInt(originals.size()), random.nextInt(originals.size()));
        ContentFiles content = originals.get(original).copy();
        List<String> changes = new ArrayList<>(List.of("content " + original));
        int count = random.nextInt(3) > 0 ? 1 : 2 + random.nextInt(2);
        for (int i = 0; i < count; i++) {
            Mutator mutator = Mutators.ALL.get(random.nextInt(Mutators.ALL.size()));
            changes.add(MutantText.shortened(mutator.change(content, random)));
        }
        return new Mutant(seed, content, changes);
    }

    @Override
    public String toString() {
        return "seed " + seed + ": " + String.join("; ", changes);
    }
}
