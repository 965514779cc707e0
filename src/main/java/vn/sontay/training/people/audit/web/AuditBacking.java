package vn.sontay.training.people.audit.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.people.audit.AuditQueries;
import vn.sontay.training.people.audit.AuditRow;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Difference;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Texts;

/** The audit list; its filters live in the address. */
@Named
@RequestScoped
public class AuditBacking {

    private static final int DAYS_SHOWN = 30;

    @Inject
    AuditQueries queries;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private String text = "";
    private String from = "";
    private String to = "";
    private int number = 1;
    private String problem = "";
    private @Nullable Page<AuditRow> page;

    /** Reads the page that the address asks for. */
    public void load() {
        LocalDate today = LocalDate.now(clock);
        try {
            LocalDate last = to.isBlank() ? today : Dates.parse("to", to);
            LocalDate first = from.isBlank() ? last.minusDays(DAYS_SHOWN) : Dates.parse("from", from);
            page = queries.page(text, first, last, number);
        } catch (RuleException e) {
            problem = texts.of(e.key(), e.arguments());
            page = queries.page(text, today.minusDays(DAYS_SHOWN), today, number);
        }
    }

    public @Nullable Page<AuditRow> getPage() {
        return page;
    }

    public List<AuditRow> getRows() {
        return page == null ? List.of() : page.rows();
    }

    /** @return the action in words, or its key where there are none */
    public String action(String key) {
        String word = "audit." + key.replace('.', '_');
        return texts.has(word) ? texts.get(word) : key;
    }

    /** @return what has changed, in words */
    public String difference(Difference each) {
        String field = texts.of(each.field(), each.which()).strip();
        return each.told()
                ? texts.of("audit.difference", field, shown(each.before()), shown(each.after()))
                : texts.of("audit.differenceHidden", field);
    }

    private String shown(String value) {
        return value.isEmpty() ? texts.get("audit.nothing") : value;
    }

    public String getProblem() {
        return problem;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from == null ? "" : from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to == null ? "" : to;
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = number;
    }
}
