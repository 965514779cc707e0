package vn.sontay.training.outcome.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.sontay.training.outcome.certificate.RecordQueries;
import vn.sontay.training.outcome.certificate.RecordRow;
import vn.sontay.training.web.Parameters;

/** The classes and certificates of the person of the address. */
@Named
@RequestScoped
public class PersonRecordBacking {

    @Inject
    Parameters parameters;

    @Inject
    Clock clock;

    @Inject
    RecordQueries queries;

    private List<RecordRow> rows = List.of();

    @PostConstruct
    void read() {
        rows = queries.of(parameters.id("id"));
    }

    /** @return whether the row's certificate was valid until a day that has passed (VAL-2) */
    public boolean expired(RecordRow row) {
        return row.validUntil() != null && row.validUntil().isBefore(LocalDate.now(clock));
    }

    public List<RecordRow> getRows() {
        return rows;
    }
}
