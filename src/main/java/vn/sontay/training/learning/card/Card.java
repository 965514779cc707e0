package vn.sontay.training.learning.card;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One procedure as it is told at the counter.
 *
 * @param words what else people call it
 * @param from first day on which the card is right
 * @param until last day, or null while none is known
 * @param looked when it was last held against its sources
 * @param by whom, by role
 * @param fields those that it has, in the order of the page
 */
public record Card(String code, String title, List<String> words, CardGroup group, LocalDate from,
        @Nullable LocalDate until, LocalDate looked, String by, List<CardField> fields) {

    public Card {
        words = List.copyOf(words);
        fields = List.copyOf(fields);
    }

    /** @return whether it is right on that day (CRD-3) */
    public boolean isRightOn(LocalDate day) {
        return !day.isBefore(from) && !hasEndedBefore(day);
    }

    /** @return whether its procedure had ended before that day */
    public boolean hasEndedBefore(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    public Optional<CardField> field(CardPart part) {
        return fields.stream().filter(field -> field.part() == part).findFirst();
    }

    /** @return what it is for in one sentence, for lists; empty where the card doesn't say */
    public String lead() {
        return field(CardPart.PURPOSE).map(field -> field.lines().getFirst().replaceFirst("(?<=[.]) .*", ""))
                .orElse("");
    }

    /** @return the documents that it rests on, each once with its articles */
    public List<String> sources() {
        Map<String, List<String>> articles = new LinkedHashMap<>();
        fields.stream().flatMap(field -> field.claims().stream()).forEach(claim -> {
            List<String> named = articles.computeIfAbsent(claim.document().line(), line -> new ArrayList<>());
            if (!claim.article().isEmpty() && !named.contains(claim.article())) {
                named.add(claim.article());
            }
        });
        return articles.entrySet().stream().map(entry -> Stream.concat(Stream.of(entry.getKey()),
                entry.getValue().stream()).collect(Collectors.joining(", "))).toList();
    }

    /** @return the other words on a line */
    public String wordLine() {
        return String.join(", ", words);
    }

    /** @return the codes of what a field rests on, or all of the card where none is named, each once */
    List<String> claimCodes(@Nullable CardPart part) {
        return fields.stream().filter(field -> part == null || field.part() == part)
                .flatMap(field -> field.claimCodes().stream()).distinct().toList();
    }
}
