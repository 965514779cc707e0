package vn.sontay.training.learning.recording;

import java.util.List;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.Vietnamese;

/**
 * A language that is spoken: one of those of the district, or another by its name.
 *
 * @param name as it is shown, such as Tiếng Hrê
 */
public record SpokenLanguage(String name) {

    /** Those of the district. */
    public static final List<String> KNOWN = List.of("Tiếng Việt", "Tiếng Hrê", "Tiếng Ca Dong", "Tiếng Cor");

    static final int LENGTH = 40;

    /**
     * @param typed such as "tiếng hrê", which is the one that is known
     * @throws RuleException when it is no name, or too long
     */
    static SpokenLanguage of(String typed) {
        String name = Vietnamese.clean(typed);
        if (name.length() > LENGTH || name.codePoints().noneMatch(Character::isLetter)) {
            throw RuleException.at("other", "recording.languageName", LENGTH);
        }
        String key = Vietnamese.fold(name);
        return new SpokenLanguage(KNOWN.stream().filter(known -> Vietnamese.fold(known).equals(key)).findFirst()
                .orElse(name));
    }

    /** @return the name as it is compared: a capital or a forgotten accent makes no other language */
    String key() {
        String folded = Vietnamese.fold(name);
        return folded.substring(0, Math.min(folded.length(), LENGTH * 2));
    }
}
