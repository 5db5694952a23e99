package planportal.derive;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** The word at the beginning of a unit that multiplies its numbers: 12 of 万人 are 120,000. */
public enum Multiplier {
    TEN_THOUSAND("万", 4),
    HUNDRED_MILLION("亿", 8);

    private final String word;
    private final int power;

    Multiplier(String word, int power) {
        this.word = word;
        this.power = power;
    }

    /** Returns that of a unit as the plan writes it; empty for a unit of single things. */
    public static Optional<Multiplier> of(String unit) {
        return Stream.of(values()).filter(m -> unit.startsWith(m.word)).findFirst();
    }

    public String word() {
        return word;
    }

    public BigDecimal multiply(BigDecimal number) {
        return number.scaleByPowerOfTen(power);
    }
}
