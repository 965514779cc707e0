package vn.sontay.training.outcome.certificate.old;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.sontay.training.outcome.certificate.RegisterCounter;
import vn.sontay.training.outcome.certificate.register.RegisterBook;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.RuleException;
import vn.sontay.training.shared.database.Sql;

/** What must hold of a line that is entered from a paper register (OLD-3, OLD-4). */
@ApplicationScoped
public class EntryRules {

    @PersistenceContext
    EntityManager entityManager;

    @Inject
    RegisterCounter counter;

    @Inject
    Clock clock;

    protected EntryRules() {
    }

    /** For tests outside the container. */
    EntryRules(EntityManager entityManager, RegisterCounter counter, Clock clock) {
        this.entityManager = entityManager;
        this.counter = counter;
        this.clock = clock;
    }

    /**
     * Asks while nobody else numbers in that book, until the transaction ends.
     *
     * @throws RuleException beside each field that is wrong
     */
    void check(EnterOld entry, RegisterBook.Key book) {
        int onPaper = counter.onPaper(book.unitId(), book.register(), book.year());
        if (onPaper == 0) {
            throw RuleException.at("book", "certificate.bookNotSet");
        }
        List<RuleException> wrong = new ArrayList<>();
        if (entry.serial() > onPaper) {
            wrong.add(RuleException.at("serial", "certificate.serialAbovePaper", onPaper));
        }
        taken(entry, book).ifPresent(wrong::add);
        day(entry, book).ifPresent(wrong::add);
        classDays(entry).ifPresent(wrong::add);
        if (entry.birthYear() != null && entry.birthYear() > LocalDate.now(clock).getYear()) {
            wrong.add(RuleException.at("birthYear", "organisation.birthYear", 1900));
        }
        RuleException.throwAll(wrong);
    }

    private Optional<RuleException> taken(EnterOld entry, RegisterBook.Key book) {
        return Sql.of(entityManager, """
                select c.number_text, c.full_name, c.serial, c.for_year, c.register, c.unit_id, c.origin from certificate c
                 where c.void_key = 0 and (c.unit_id = :unit and c.register = :register and c.for_year = :year
                         and c.serial = :serial
                     or c.number_text = :text and (c.origin = 'SYSTEM' or c.unit_id = :unit and c.for_year = :year))
                 order by case when c.serial = :serial then 0 else 1 end""")
                .with("unit", book.unitId()).with("register", book.register()).with("year", book.year())
                .with("serial", entry.serial()).with("text", entry.numberText()).first()
                .map(there -> RuleException.at(
                        there.number("serial") == entry.serial() && there.id("unit_id") == book.unitId()
                                && there.number("for_year") == book.year()
                                && there.text("register").equals(book.register()) ? "serial" : "numberText",
                        "certificate.numberTaken", there.text("number_text"), there.text("full_name")));
    }

    private Optional<RuleException> day(EnterOld entry, RegisterBook.Key book) {
        LocalDate today = LocalDate.now(clock);
        if (entry.issuedOn().isAfter(today)) {
            return Optional.of(RuleException.at("issuedOn", "certificate.dateInFuture", Dates.day(today)));
        }
        if (entry.issuedOn().getYear() != book.year()) {
            return Optional.of(
                    RuleException.at("issuedOn", "certificate.dateOutOfBook", String.valueOf(book.year())));
        }
        return Sql.of(entityManager, """
                select c.number_text, c.issued_on from certificate c
                 where c.unit_id = :unit and c.register = :register and c.for_year = :year and c.origin = 'SYSTEM'
                   and c.issued_on < :day order by c.serial""")
                .with("unit", book.unitId()).with("register", book.register()).with("year", book.year())
                .with("day", entry.issuedOn()).first()
                .map(first -> RuleException.at("issuedOn", "certificate.dateAfterSystem", first.text("number_text"),
                        Dates.day(first.day("issued_on"))));
    }

    private static Optional<RuleException> classDays(EnterOld entry) {
        LocalDate from = entry.classStartsOn();
        LocalDate to = entry.classEndsOn();
        return from != null && to != null && to.isBefore(from)
                ? Optional.of(RuleException.at("classEndsOn", "certificate.endsBeforeStart"))
                : Optional.empty();
    }
}
