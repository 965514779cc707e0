package vn.sontay.training.learning.kit;

import java.util.List;
import java.util.Optional;

/**
 * What the session of one lesson needs besides the lesson.
 *
 * @param lesson its code
 * @param script the steps in their order
 * @param items in the order of the file, which is the order of printing within a kind
 */
public record Kit(String lesson, List<ScriptStep> script, List<Observation> observations, List<KitItem> items) {

    public Kit {
        script = List.copyOf(script);
        observations = List.copyOf(observations);
        items = List.copyOf(items);
    }

    Optional<KitItem> item(String code) {
        return items.stream().filter(item -> item.code().equals(code)).findFirst();
    }

    /** @return whether there are files to check on a screen */
    public boolean hasFiles() {
        return items.stream().anyMatch(item -> item.kind() == ItemKind.SIGNED);
    }
}
