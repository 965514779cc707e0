package vn.sontay.training.people.organisation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import vn.sontay.training.people.organisation.UnitDifference;
import vn.sontay.training.people.organisation.UnitQueries;
import vn.sontay.training.people.organisation.act.UnitActQueries;

/** Which acts aren't done yet, and where the content files say of units otherwise than is held for right. */
@Named
@RequestScoped
public class UnitChangesBacking {

    @Inject
    UnitQueries queries;

    @Inject
    UnitActQueries acts;

    private List<UnitActQueries.Open> open = List.of();
    private List<UnitDifference> rows = List.of();

    @PostConstruct
    void read() {
        open = acts.open();
        rows = queries.differences();
    }

    /** @return the acts that aren't done yet */
    public List<UnitActQueries.Open> getOpen() {
        return open;
    }

    public List<UnitDifference> getRows() {
        return rows;
    }

    /** @return the key of the field's word */
    public String word(String field) {
        return "organisation.file" + field.substring(0, 1).toUpperCase(Locale.ROOT) + field.substring(1);
    }
}
