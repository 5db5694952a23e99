package planportal.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeadPhraseTest {

    @Test
    void isAShortFirstSentenceThatMoreTextFollows() {
        assertEquals(Optional.of("增加新书。"), LeadPhrase.of("增加新书。每年新增三万册。"));
    }

    @Test
    void keepsMarksThatAreNoPauses() {
        assertEquals(Optional.of("打造“渝创、渝新”工程。"), LeadPhrase.of("打造“渝创、渝新”工程。加快建设。"));
    }

    @Test
    void isMissingWhereTheSentencePauses() {
        assertEquals(Optional.empty(), LeadPhrase.of("增加新书，方便读者。每年三万册。"));
        assertEquals(Optional.empty(), LeadPhrase.of("增加新书；方便读者。每年三万册。"));
        assertEquals(Optional.empty(), LeadPhrase.of("目标：增加新书。每年三万册。"));
    }

    @Test
    void isMissingWhereNothingFollows() {
        assertEquals(Optional.empty(), LeadPhrase.of("增加新书。"));
        assertEquals(Optional.empty(), LeadPhrase.of("增加新书"));
    }

    @Test
    void hasThirtyCharactersAtMost() {
        String thirty = "字".repeat(29) + "。";
        assertEquals(Optional.of(thirty), LeadPhrase.of(thirty + "后文。"));
        assertEquals(Optional.empty(), LeadPhrase.of("字" + thirty + "后文。"));
    }
}
