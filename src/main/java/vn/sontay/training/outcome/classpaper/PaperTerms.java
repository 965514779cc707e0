package vn.sontay.training.outcome.classpaper;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.classpaper.text.Terms;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Differences;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.RuleException;

/** What stands in the papers of one class and nowhere else. Life: added when it is first said, changed since; drafts keep what they say. */
@Entity
@Table(name = "class_paper_terms")
public class PaperTerms extends PersistentEntity {

    @Column(name = "class_id")
    private long classId;

    private String addressees = "";

    private String guests = "";

    private String contact = "";

    @Column(name = "reply_by")
    private @Nullable LocalDate replyBy;

    private String note = "";

    private @Nullable Integer allowance;

    private @Nullable Integer teaching;

    protected PaperTerms() {
    }

    PaperTerms(long classId) {
        this.classId = classId;
    }

    /** @return what is otherwise now @throws RuleException when a new day to answer by is long before the class, or after it (CLP-6) */
    Differences set(SetPaperTerms said, LocalDate startsOn, LocalDate endsOn) {
        LocalDate by = said.replyBy();
        if (by != null && !by.equals(replyBy) && (by.isBefore(startsOn.minusYears(1)) || by.isAfter(endsOn))) {
            throw RuleException.at("replyBy", "classpaper.replyByFar", Dates.day(startsOn.minusYears(1)),
                    Dates.day(endsOn));
        }
        Differences differences = new Differences().add("classpaper.addressees", addressees, said.addressees())
                .add("classpaper.guests", guests, said.guests()).add("classpaper.contact", contact, said.contact())
                .add("classpaper.replyBy", Dates.day(replyBy), Dates.day(said.replyBy()))
                .add("classpaper.note", note, said.note()).add("classpaper.allowance", allowance, said.amount())
                .add("classpaper.teaching", teaching, said.rate());
        this.addressees = said.addressees();
        this.guests = said.guests();
        this.contact = said.contact();
        this.replyBy = said.replyBy();
        this.note = said.note();
        this.allowance = said.amount();
        this.teaching = said.rate();
        return differences;
    }

    Terms terms() {
        return new Terms(addressees.lines().toList(), guests.lines().toList(), contact, replyBy, note, allowance,
                teaching);
    }

    TermsFacts facts(String classTitle) {
        return new TermsFacts(classId, classTitle, addressees, guests, contact, replyBy, note, text(allowance),
                text(teaching), version());
    }

    private static String text(@Nullable Integer amount) {
        return amount == null ? "" : amount.toString();
    }
}
