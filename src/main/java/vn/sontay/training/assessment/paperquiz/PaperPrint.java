package vn.sontay.training.assessment.paperquiz;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.assessment.quiz.draw.Drawing;
import vn.sontay.training.shared.PersistentEntity;

/** One variant of a print: written when it is printed, never changed (QUI-60). */
@Entity
@Table(name = "paper_print")
public class PaperPrint extends PersistentEntity {

    @Column(name = "class_id")
    private long classId;

    @Column(name = "quiz_code")
    private String quizCode;

    private String code;

    private int variant;

    private long seed;

    @Column(name = "draw_seed")
    private @Nullable Long drawSeed;

    @Column(name = "draw_version")
    private int drawVersion;

    @Column(name = "held_on")
    private @Nullable LocalDate heldOn;

    @Column(name = "printed_at")
    private Instant printedAt;

    @Column(name = "printed_by")
    private String printedBy;

    @ElementCollection
    @CollectionTable(name = "paper_print_question", joinColumns = @JoinColumn(name = "print_id"))
    @MapKeyColumn(name = "ordinal")
    @Column(name = "question_edition_id")
    private Map<Integer, Long> questions = new HashMap<>();

    @SuppressWarnings("NullAway.Init")
    protected PaperPrint() {
    }

    /** @param drawSeed by which it was drawn for those who take the quiz again, or null */
    PaperPrint(PrintQuiz command, @Nullable Long drawSeed, String code, Variant variant, Instant printedAt,
            String printedBy) {
        this.classId = command.classId();
        this.quizCode = command.quizCode();
        this.code = code;
        this.variant = variant.number();
        this.seed = variant.seed();
        this.drawSeed = drawSeed;
        this.drawVersion = Drawing.VERSION;
        this.heldOn = command.heldOn();
        this.printedAt = printedAt;
        this.printedBy = printedBy;
        for (int i = 0; i < variant.questionIds().size(); i++) {
            questions.put(i + 1, variant.questionIds().get(i));
        }
    }

    public long classId() {
        return classId;
    }

    public String quizCode() {
        return quizCode;
    }

    public String code() {
        return code;
    }

    /** @return everything that is known about it */
    PrintedVariant row() {
        return new PrintedVariant(id(), classId, quizCode, code, variant, seed, drawSeed != null, drawVersion, heldOn,
                printedAt, printedBy,
                List.copyOf(new TreeMap<>(questions).values()));
    }
}
