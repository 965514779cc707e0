package vn.sontay.training.learning.pack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.sontay.training.assessment.question.Question;
import vn.sontay.training.learning.claim.Claim;
import vn.sontay.training.learning.curriculum.LessonEdition;

/** In what one teaching content differs from another. Pure. */
final class PackDifferences {

    private static final Map<PackKind, String> BY_FILE = new LinkedHashMap<>();

    static {
        BY_FILE.put(PackKind.CARD, "cards/");
        BY_FILE.put(PackKind.KIT, "kit/");
        BY_FILE.put(PackKind.CHANGE, "changes/");
        BY_FILE.put(PackKind.GLOSSARY, "glossary.yaml");
        BY_FILE.put(PackKind.PICTURE, "pictures/");
    }

    private PackDifferences() {
    }

    /**
     * @param now the files of what is in force, bytes by path
     * @param then those of the other one
     * @return only what changes
     */
    static List<PackChange> between(Teaching before, Teaching after, Map<String, byte[]> now,
            Map<String, byte[]> then) {
        List<PackChange> changes = new ArrayList<>();
        changes.add(of(PackKind.EDITION, editions(before), editions(after), LessonEdition::equals));
        changes.add(claims(before, after));
        changes.add(of(PackKind.QUESTION, questions(before), questions(after), Question::equals));
        changes.add(of(PackKind.QUIZ, files("quizzes/", now), files("quizzes/", then), Arrays::equals));
        changes.add(of(PackKind.COURSE, files("courses/", now), files("courses/", then), Arrays::equals));
        BY_FILE.forEach(
                (kind, folder) -> changes.add(of(kind, files(folder, now), files(folder, then), Arrays::equals)));
        return changes.stream().filter(PackChange::any).toList();
    }

    private static Map<String, LessonEdition> editions(Teaching teaching) {
        Map<String, LessonEdition> all = new TreeMap<>();
        teaching.curriculum().lessons().stream().flatMap(lesson -> lesson.editions().stream())
                .forEach(edition -> all.put(edition.code() + " (" + edition.edition() + ")", edition));
        return all;
    }

    private static Map<String, Question> questions(Teaching teaching) {
        Map<String, Question> all = new LinkedHashMap<>();
        teaching.bank().all().forEach(question -> all.put(question.code(), question));
        return all;
    }

    /** A claim that ends now is told with those that are gone. */
    private static PackChange claims(Teaching before, Teaching after) {
        Map<String, Claim> old = claims(before);
        Map<String, Claim> young = claims(after);
        PackChange plain = of(PackKind.CLAIM, old, young, PackDifferences::saysTheSame);
        List<String> ended = plain.changed().stream().filter(code -> endsNow(old, young, code)).toList();
        return new PackChange(PackKind.CLAIM, plain.added(),
                plain.changed().stream().filter(code -> !ended.contains(code)).toList(),
                Stream.concat(ended.stream(), plain.gone().stream()).toList());
    }

    private static boolean endsNow(Map<String, Claim> before, Map<String, Claim> after, String code) {
        Claim was = before.get(code);
        Claim is = after.get(code);
        return was != null && is != null && is.until() != null && !Objects.equals(was.until(), is.until());
    }

    /** Where it is written is not what it says. */
    private static boolean saysTheSame(Claim before, Claim after) {
        return before.subject().equals(after.subject()) && before.statement().equals(after.statement())
                && before.figure().equals(after.figure()) && before.source().equals(after.source())
                && before.certainty() == after.certainty() && before.from().equals(after.from())
                && Objects.equals(before.until(), after.until());
    }

    private static Map<String, Claim> claims(Teaching teaching) {
        Map<String, Claim> all = new LinkedHashMap<>();
        teaching.curriculum().claims().all().forEach(claim -> all.put(claim.code(), claim));
        return all;
    }

    /** @return the files below that folder, or that one file, by their names without folder and extension */
    private static Map<String, byte[]> files(String folder, Map<String, byte[]> all) {
        Map<String, byte[]> found = new TreeMap<>();
        all.forEach((path, bytes) -> {
            if (path.startsWith(folder)) {
                String name = folder.endsWith("/") ? path.substring(folder.length()) : path;
                found.put(name.replaceFirst("\\.(yaml|svg)$", ""), bytes);
            }
        });
        return found;
    }

    private static <T> PackChange of(PackKind kind, Map<String, T> before, Map<String, T> after,
            BiPredicate<T, T> same) {
        return new PackChange(kind, after.keySet().stream().filter(code -> !before.containsKey(code)).toList(),
                after.entrySet().stream().filter(each -> {
                    T old = before.get(each.getKey());
                    return old != null && !same.test(old, each.getValue());
                }).map(Map.Entry::getKey).toList(),
                before.keySet().stream().filter(code -> !after.containsKey(code)).toList());
    }
}
