package vn.sontay.training.quiz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.Fingerprint;

/**
 * A question as it is put.
 *
 * @param code unique over all files (QUI-2)
 * @param lessonCode the lesson it is about
 * @param outcome number of the lesson's outcome that it asks for, from 1; 0 for one archived before questions told
 * @param options in the order of their letters; two, Đúng and Sai, for true or false
 * @param key letters of the right options, sorted
 * @param explanation shown after the attempt; names its source in words
 * @param source the document it stands on
 * @param validFrom first day it may be asked, or null
 * @param validTo last day it may be asked, or null
 */
public record Question(String code, QuestionType type, String lessonCode, int outcome, Difficulty difficulty,
        String text,
        List<Option> options, List<String> key, String explanation, String source, @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Question {
        options = List.copyOf(options);
        key = key.stream().sorted().toList();
    }

    /** @return whether exactly the key's letters were chosen (QUI-1) */
    public boolean isRight(Set<String> chosen) {
        return chosen.equals(Set.copyOf(key));
    }

    /** @return whether it may be asked on that day */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** @return the hash of what was asked and how it is marked; what it is sorted by and the validity dates don't count */
    public String sha256() {
        List<String> optionTexts = new ArrayList<>();
        options.forEach(option -> {
            optionTexts.add(option.letter());
            optionTexts.add(option.text());
        });
        return new Fingerprint().add(code).add(type.name()).add(lessonCode).add(text).add(optionTexts).add(key)
                .add(explanation).add(source).sha256();
    }
}
