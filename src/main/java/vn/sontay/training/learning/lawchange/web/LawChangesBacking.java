package vn.sontay.training.learning.lawchange.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.learning.lawchange.ChangeStanding;
import vn.sontay.training.learning.lawchange.LawChangeBoardQueries;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.web.Filters;
import vn.sontay.training.web.Form;

/** All changes with how many know them; the day lives in the address. */
@Named
@RequestScoped
public class LawChangesBacking {

    @Inject
    Filters filters;

    @Inject
    Form form;

    @Inject
    LawChangeBoardQueries queries;

    @Inject
    Clock clock;

    private LocalDate asOf;
    private List<ChangeStanding> board = List.of();

    @PostConstruct
    void read() {
        ChangesDay asked = filters.read(ChangesDay.class);
        LocalDate today = LocalDate.now(clock);
        asOf = ChangesDay.of(asked.asOf(), today);
        if (asked.asOf() != null && asked.asOf().isAfter(today)) {
            filters.refuse(RuleException.at("asOf", "lawchange.future"));
        } else if (form.error("asOf").isEmpty()) {
            form.show("asOf", asOf);
        }
    }

    /** Reads the board of that day. */
    public void load() {
        board = queries.board(asOf);
    }

    public LocalDate getAsOf() {
        return asOf;
    }

    public List<ChangeStanding> getBoard() {
        return board;
    }
}
