package vn.sontay.training.assessment.quiz.web;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.question.AskedQuestion;
import vn.sontay.training.assessment.question.CorrectionKind;
import vn.sontay.training.assessment.question.Fields;
import vn.sontay.training.assessment.question.KeyChange;
import vn.sontay.training.assessment.question.MarkingKey;
import vn.sontay.training.assessment.question.QuestionHtml;
import vn.sontay.training.assessment.question.QuestionType;
import vn.sontay.training.assessment.question.Response;
import vn.sontay.training.assessment.question.Shuffle;
import vn.sontay.training.assessment.question.TextFormat;
import vn.sontay.training.assessment.quiz.grading.AskedEdition;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.content.Fingerprint;
import vn.sontay.training.web.Parameters;

/** What is filled in to correct a key: how, by which key, and why. */
public final class KeyForm {

    private @Nullable MarkingKey key;
    private int seenOrdinal;
    private Set<String> letters = Set.of();
    private String kind = "";
    private String answers = "";
    private String number = "";
    private String tolerance = "";
    private String explanation = "";
    private String reason = "";
    private boolean inBank;

    void read(@Nullable AskedEdition edition, Parameters parameters) {
        key = edition == null ? null : edition.key();
        String ordinal = parameters.text("ordinal");
        seenOrdinal = ordinal.matches("\\d{1,6}") ? Integer.parseInt(ordinal) : -1;
        letters = new LinkedHashSet<>(parameters.texts("letter"));
    }

    void fill() {
        MarkingKey now = key;
        if (now != null) {
            seenOrdinal = now.ordinal();
            kind = kinds().getFirst();
            explanation = now.marked().explanation();
            inBank = true;
        }
    }

    /** @return the kinds of correction that the type of question allows */
    List<String> kinds() {
        return Arrays.stream(CorrectionKind.values())
                .filter(each -> each != CorrectionKind.NEW_KEY || isNewKeyPossible())
                .map(CorrectionKind::name).toList();
    }

    /** @throws RuleException when no kind is chosen */
    KeyChange change() {
        if (!kinds().contains(kind)) {
            throw RuleException.at("kind", "quiz.kindMissing");
        }
        return switch (CorrectionKind.valueOf(kind)) {
            case FULL_MARKS -> new KeyChange.FullMarks();
            case DROPPED -> new KeyChange.Drop();
            case NEW_KEY -> isChoice()
                    ? new KeyChange.Letters(letters)
                    : isWords()
                            ? new KeyChange.MoreAnswers(answers.lines().toList())
                            : new KeyChange.OtherNumber(number, tolerance);
        };
    }

    /** @return what tells one filling from another; a page that was opened on another key in force differs too */
    String fingerprint() {
        return new Fingerprint().add(kind).add(List.copyOf(letters)).add(answers).add(number).add(tolerance)
                .add(explanation.strip()).add(reason.strip()).add(String.valueOf(seenOrdinal))
                .add(String.valueOf(inBank)).sha256();
    }

    boolean isNewKey() {
        return kind.equals(CorrectionKind.NEW_KEY.name());
    }

    int seenOrdinal() {
        return seenOrdinal;
    }

    /** @return the question with the key in force, for the page to explain; empty while none is chosen */
    public List<AskedQuestion> getShown() {
        MarkingKey now = key;
        return now == null ? List.of() : List.of(AskedQuestion.explained(1, now, Response.NONE, Shuffle.of(null)));
    }

    /** @return what can be ticked as the new key; empty for other types */
    public List<Fields.Choosable> getOptions() {
        return getShown().stream().map(AskedQuestion::fields).filter(Fields.Options.class::isInstance)
                .flatMap(fields -> ((Fields.Options) fields).options().stream())
                .map(each -> new Fields.Choosable(each.letter(), plain(each.text()), each.chosen(), each.right()))
                .toList();
    }

    private String plain(String text) {
        return key != null && key.asked().format() == TextFormat.HTML ? QuestionHtml.words(text) : text;
    }

    public boolean isChosen(String letter) {
        return letters.contains(letter);
    }

    public boolean isMultiple() {
        return type() == QuestionType.MULTIPLE;
    }

    /** @return whether another key can be filled in */
    public boolean isNewKeyPossible() {
        return isChoice() || isWords() || isNumeric();
    }

    public boolean isChoice() {
        return type() == QuestionType.SINGLE || type() == QuestionType.TRUE_FALSE || isMultiple();
    }

    public boolean isWords() {
        return type() == QuestionType.SHORT;
    }

    public boolean isNumeric() {
        return type() == QuestionType.NUMERIC;
    }

    private @Nullable QuestionType type() {
        return key == null ? null : key.asked().type();
    }

    public int getOrdinal() {
        return seenOrdinal;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(@Nullable String kind) {
        this.kind = Objects.requireNonNullElse(kind, "");
    }

    public String getAnswers() {
        return answers;
    }

    public void setAnswers(@Nullable String answers) {
        this.answers = Objects.requireNonNullElse(answers, "");
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(@Nullable String number) {
        this.number = Objects.requireNonNullElse(number, "");
    }

    public String getTolerance() {
        return tolerance;
    }

    public void setTolerance(@Nullable String tolerance) {
        this.tolerance = Objects.requireNonNullElse(tolerance, "");
    }

    public String getExplanation() {
        return explanation;
    }

    public void setExplanation(@Nullable String explanation) {
        this.explanation = Objects.requireNonNullElse(explanation, "");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = Objects.requireNonNullElse(reason, "");
    }

    /** @return whether the bank is to get the key too */
    public boolean isInBank() {
        return inBank;
    }

    public void setInBank(boolean inBank) {
        this.inBank = inBank;
    }
}
