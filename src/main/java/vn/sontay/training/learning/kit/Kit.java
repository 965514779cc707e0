package vn.sontay.training.learning.kit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.learning.curriculum.LessonEdition;

/**
 * What the session of one lesson needs besides the lesson.
 *
 * @param lesson its code
 * @param edition the edition of the lesson from which on it holds (KIT-10)
 * @param from the first class day of that edition
 * @param script the steps in their order
 * @param items in the order of the file, which is the order of printing within a kind
 */
public record Kit(String lesson, String edition, LocalDate from, List<ScriptStep> script,
        List<Observation> observations, List<KitItem> items) {

    public Kit {
        script = List.copyOf(script);
        observations = List.copyOf(observations);
        items = List.copyOf(items);
    }

    Optional<KitItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** @return whether it was written for that edition of its lesson, or for one before it */
    boolean isFor(LessonEdition read) {
        return !from.isAfter(read.validFrom());
    }

    /** @return whether there are files to check on a screen */
    public boolean hasFiles() {
        return items.stream().anyMatch(item -> item.kind() == ItemKind.SIGNED);
    }
}
