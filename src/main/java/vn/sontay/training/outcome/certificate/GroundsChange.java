package vn.sontay.training.outcome.certificate;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.sontay.training.teaching.trainingclass.PaperGrounds;

/** What a correction changed of that on which a certificate stands, in words. Pure. */
record GroundsChange(String before, String after) {

    /** @return what differs; empty texts where nothing does */
    static GroundsChange of(PaperGrounds then, PaperGrounds now) {
        Map<String, String> was = then.sentences();
        Map<String, String> is = now.sentences();
        Set<String> names = new LinkedHashSet<>(was.keySet());
        if (was.containsKey(Grounds.ATTEMPT) && is.containsKey(Grounds.ATTEMPT)) {
            names.addAll(is.keySet());
        } else {
            // Who isn't in the class on the day of issue any more isn't judged any more: that alone is said.
            names.retainAll(is.keySet());
        }
        List<String> changed = names.stream().filter(name -> !Objects.equals(was.get(name), is.get(name))).toList();
        if (changed.equals(List.of(Grounds.ATTEMPT))) {
            return new GroundsChange(was.getOrDefault(Grounds.QUIZ, ""),
                    CertificateTexts.text("groundOtherAttempt", List.of()));
        }
        return new GroundsChange(said(changed, was), said(changed, is));
    }

    boolean isNone() {
        return before.isEmpty() && after.isEmpty();
    }

    private static String said(List<String> names, Map<String, String> sentences) {
        return names.stream().filter(name -> !name.equals(Grounds.ATTEMPT)).map(sentences::get)
                .filter(Objects::nonNull).collect(Collectors.joining("; "));
    }
}
