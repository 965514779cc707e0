package vn.sontay.training.outcome.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.outcome.certificate.IssuerQueries;
import vn.sontay.training.outcome.certificate.SignatoryRow;
import vn.sontay.training.shared.Dates;
import vn.sontay.training.shared.Installation;
import vn.sontay.training.teaching.trainingclass.ClassFacts;
import vn.sontay.training.web.Texts;

/** What the form for issuing offers, and whether issuing is possible at all. */
@RequestScoped
public class IssueChoices {

    @Inject
    IssuerQueries issuers;

    @Inject
    Installation installation;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    private @Nullable List<SignatoryRow> all;

    /** @return those who may sign on some day between the class's end and today, the one who signs now first */
    List<SelectItem> signatories(ClassFacts held) {
        return possible(held).stream().map(this::item).toList();
    }

    /** @return those who sign, or signed lately, for who goes on with that unit's register */
    List<SelectItem> signatoriesOfUnit(long unitId) {
        return ofUnit(unitId).stream().map(this::item).toList();
    }

    /** @return the id of the one who signs there today, else empty */
    String firstSignatoryOfUnit(long unitId) {
        return first(ofUnit(unitId));
    }

    private SelectItem item(SignatoryRow each) {
        return new SelectItem(String.valueOf(each.signatoryId()), each.validTo() == null
                ? each.label()
                : texts.of("certificate.until", each.label(), Dates.day(each.validTo())));
    }

    private List<SignatoryRow> ofUnit(long unitId) {
        if (all == null) {
            all = issuers.signatoriesOfUnit(unitId);
        }
        return all;
    }

    private String first(List<SignatoryRow> among) {
        LocalDate today = LocalDate.now(clock);
        return among.stream().filter(each -> each.validOn(today)).findFirst()
                .map(each -> String.valueOf(each.signatoryId())).orElse("");
    }

    /** @return the id of the one who signs today, else empty */
    String firstSignatory(ClassFacts held) {
        return first(possible(held));
    }

    /** @return a key of the texts, or empty */
    String obstacle(ClassFacts held) {
        if (!installation.demo() && !installation.publicUrlIsReachable()) {
            return "certificate.addressMissing";
        }
        if (LocalDate.now(clock).isBefore(held.endsOn())) {
            return "certificate.notOver";
        }
        return possible(held).isEmpty() ? "certificate.noSignatory" : "";
    }

    private List<SignatoryRow> possible(ClassFacts held) {
        if (all == null) {
            all = issuers.signatoriesOf(held.classId());
        }
        LocalDate today = LocalDate.now(clock);
        return all.stream().filter(each -> !each.validFrom().isAfter(today))
                .filter(each -> each.validTo() == null || !each.validTo().isBefore(held.endsOn())).toList();
    }
}
