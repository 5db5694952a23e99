package planportal.render.page;

import java.util.List;
import java.util.Optional;
import planportal.model.Indicator;
import planportal.render.OutputFile;
import planportal.render.data.Citation;

/** Makes what is published of an indicator beside its page, and says what the page says of it. */
public interface IndicatorCompanions {

    /** The addresses of the files, known without making them. */
    List<String> paths(Indicator indicator);

    /** Makes the files. */
    Made make(Indicator indicator);

    /**
     * What was made.
     *
     * @param files those of {@link #paths}
     * @param downloads the same as the page lists them, with sizes
     * @param alternates those that the page's head names
     * @param citation how the indicator is cited; empty where the page does not tell
     * @param jsonLd descriptions for the page's head
     */
    record Made(
            List<OutputFile> files,
            List<FileLink> downloads,
            List<AlternateLink> alternates,
            Optional<Citation> citation,
            List<String> jsonLd) {

        public Made {
            files = List.copyOf(files);
            downloads = List.copyOf(downloads);
            alternates = List.copyOf(alternates);
            jsonLd = List.copyOf(jsonLd);
        }

        /** Nothing beside the page. */
        static Made nothing() {
            return new Made(List.of(), List.of(), List.of(), Optional.empty(), List.of());
        }
    }
}
