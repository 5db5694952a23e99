package planportal.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import planportal.diagnostic.Diagnostics;
import planportal.model.DataNote;
import planportal.model.Indicator;
import planportal.model.Place;
import planportal.read.Located;
import planportal.read.YamlNode;

/** Checks {@code data-notes.yaml}, remarks on the source. */
final class DataNoteChecker {
    static final String FILE = "data-notes.yaml";

    private final Diagnostics diagnostics;
    private final IdRegistry<Indicator> indicators;
    private final PlaceIndex places;
    private final IdRegistry<DataNote> notes;

    DataNoteChecker(Diagnostics diagnostics, IdRegistry<Indicator> indicators, PlaceIndex places) {
        this.diagnostics = diagnostics;
        this.indicators = indicators;
        this.places = places;
        this.notes = new IdRegistry<>(diagnostics, "data note");
    }

    List<DataNote> check(PlanFiles content) {
        for (YamlNode item : content.items(FILE).orElse(List.of())) {
            MappingReader.of(diagnostics, item).ifPresent(this::checkNote);
        }
        return List.copyOf(notes.values());
    }

    private void checkNote(MappingReader fields) {
        int before = diagnostics.errors();
        Optional<Located<String>> id = fields.text("id");
        id.ifPresent(notes::declare);
        id.ifPresent(i -> ReservedIds.checkAnchor(i, diagnostics));
        Optional<DataNote.Kind> kind = fields.code("kind", DataNote.Kind.class);
        List<Indicator> about = new ArrayList<>();
        for (Located<String> reference : fields.optionalTexts("indicators")) {
            indicators.resolve(reference).ifPresent(about::add);
        }
        List<Place> concerned = new ArrayList<>();
        for (Located<String> reference : fields.optionalTexts("places")) {
            places.resolve(reference).map(PlaceText::place).ifPresent(concerned::add);
        }
        Optional<Located<String>> title = fields.text("title");
        Optional<Located<String>> note = fields.text("note");
        Optional<Located<String>> titleEn = fields.optionalText("title_en");
        Optional<Located<String>> noteEn = fields.optionalText("note_en");
        List<DataNote.Quote> quotes = new ArrayList<>();
        for (MappingReader quote : fields.optionalList("quotes")) {
            quote(quote).ifPresent(quotes::add);
        }
        fields.close();
        if (diagnostics.errors() == before) {
            notes.put(
                    id.get().value(),
                    new DataNote(
                            id.get().value(),
                            kind.get(),
                            about,
                            concerned,
                            title.get().value(),
                            note.get().value().strip(),
                            quotes,
                            english(titleEn, noteEn)));
        }
    }

    /** Returns the English title and note; without either, readers get the original of both. */
    private static Optional<DataNote.English> english(
            Optional<Located<String>> title, Optional<Located<String>> note) {
        return title.flatMap(
                t -> note.map(n -> new DataNote.English(t.value(), n.value().strip())));
    }

    private Optional<DataNote.Quote> quote(MappingReader fields) {
        Optional<PlaceText> place = fields.text("place").flatMap(places::resolve);
        Optional<Located<String>> text = fields.text("text");
        fields.close();
        if (place.isEmpty() || text.isEmpty() || !places.hasQuote(place.get(), text.get())) {
            return Optional.empty();
        }
        return Optional.of(new DataNote.Quote(place.get().place(), text.get().value()));
    }
}
