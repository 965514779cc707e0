package vn.sontay.training.learning.search;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sontay.training.learning.curriculum.LessonDocument;
import vn.sontay.training.learning.curriculum.LessonDocument.Part;
import vn.sontay.training.learning.curriculum.LessonDocument.Run;
import vn.sontay.training.learning.curriculum.LessonEdition;
import vn.sontay.training.learning.curriculum.LessonSection;

/** The passages of a lesson's edition: the lesson itself, and each of its sections. Keys of self-checks aren't told. */
final class LessonPassages {

    private LessonPassages() {
    }

    static List<Passage> of(LessonEdition edition) {
        List<LessonDocument.Section> parts = edition.text().document().sections();
        List<LessonSection> sections = edition.text().sections();
        String lead = String.join(". ", edition.outcomes()) + ". " + parts.stream()
                .filter(part -> part.title().isEmpty()).map(part -> text(part.parts()))
                .collect(Collectors.joining(" "));
        List<Passage> passages = new ArrayList<>();
        passages.add(
                new Passage(Passage.Kind.LESSON, edition.code(), edition.edition(), "", edition.title(), "", lead));
        List<LessonDocument.Section> titled = parts.stream().filter(part -> !part.title().isEmpty()).toList();
        for (int i = 0; i < Math.min(titled.size(), sections.size()); i++) {
            passages.add(new Passage(Passage.Kind.LESSON, edition.code(), edition.edition(), sections.get(i).id(),
                    edition.title(), sections.get(i).title(), text(titled.get(i).parts())));
        }
        return passages;
    }

    private static String text(List<Part> parts) {
        return parts.stream().map(LessonPassages::text).filter(text -> !text.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String text(Part part) {
        return switch (part) {
            case LessonDocument.Heading heading -> heading.title() + ".";
            case LessonDocument.Paragraph paragraph -> words(paragraph.runs());
            case LessonDocument.Items list -> list.items().stream().map(LessonPassages::text)
                    .collect(Collectors.joining(" "));
            case LessonDocument.Table table -> Stream.concat(Stream.of(table.header()), table.rows().stream())
                    .map(row -> row.stream().map(LessonPassages::words).collect(Collectors.joining(", ")))
                    .collect(Collectors.joining(". "));
            case LessonDocument.Quote quote -> text(quote.parts());
            case LessonDocument.Drawing drawing -> drawing.alt() + ".";
            case LessonDocument.Question question -> question.check().question();
            case LessonDocument.Divider divider -> "";
        };
    }

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining()).replace('\n', ' ').strip();
    }
}
