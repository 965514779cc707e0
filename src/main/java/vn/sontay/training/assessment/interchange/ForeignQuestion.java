package vn.sontay.training.assessment.interchange;

import java.util.List;
import java.util.Map;

/**
 * A question as a file holds it, whatever the file's format (INT-1).
 *
 * @param line on which it begins, from 1; in a workbook the row
 * @param name its title, or empty
 * @param category the path of the category above it, or empty
 * @param id that the file gives it, or empty
 * @param tags without those that carry our own attributes
 * @param own our own attributes that the file carries, by the names of {@link OwnTags}
 * @param general what is told to everybody after the answer
 * @param notes what the file says of it that the bank has no place for, for the person who imports, in Vietnamese
 */
public record ForeignQuestion(int line, String name, String category, String id, List<String> tags,
        Map<String, String> own, MarkedText text, ForeignTask task, MarkedText general, List<String> notes) {

    public ForeignQuestion {
        tags = List.copyOf(tags);
        own = Map.copyOf(own);
        notes = List.copyOf(notes);
    }

    /** A question of which all has a place in the bank. */
    public ForeignQuestion(int line, String name, String category, String id, List<String> tags,
            Map<String, String> own, MarkedText text, ForeignTask task, MarkedText general) {
        this(line, name, category, id, tags, own, text, task, general, List.of());
    }

    static ForeignQuestion broken(int line, String name, String category, String reason) {
        return new ForeignQuestion(line, name, category, "", List.of(), Map.of(), MarkedText.NONE,
                new ForeignTask.Broken(reason), MarkedText.NONE);
    }
}
