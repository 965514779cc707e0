package vn.sontay.training.people.roster;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says which units the words of a list mean (ROS-7). */
public record ChooseUnits(String requestId, long draftId, List<UnitOfWords> chosen) {

    /** @param words as rows say it @param unit its id, or null where it isn't chosen yet */
    public record UnitOfWords(String words, @Nullable Long unit) {
    }

    public ChooseUnits {
        chosen = List.copyOf(chosen);
    }
}
