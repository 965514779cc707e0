package vn.sontay.training.learning.fieldwork.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import vn.sontay.training.learning.fieldwork.Outcome;
import vn.sontay.training.learning.fieldwork.ServiceKind;
import vn.sontay.training.learning.fieldwork.WithdrawalReason;
import vn.sontay.training.web.Texts;

/** What the choosers of a diary offer. Kinds are numbered and outcomes lettered as on the paper diary. */
@Named
@ApplicationScoped
public class DiaryChoices {

    @Inject
    Texts texts;

    /** @return every kind of service */
    public List<SelectItem> getKindItems() {
        List<SelectItem> items = new ArrayList<>();
        for (ServiceKind kind : ServiceKind.values()) {
            items.add(new SelectItem(kind.name(), kind.ordinal() + 1 + ". " + kind(kind)));
        }
        return items;
    }

    /** @return every outcome */
    public List<SelectItem> getOutcomeItems() {
        List<SelectItem> items = new ArrayList<>();
        for (Outcome outcome : Outcome.values()) {
            items.add(new SelectItem(outcome.name(), (char) ('A' + outcome.ordinal()) + ". " + outcome(outcome)));
        }
        return items;
    }

    /** @return every reason to take a line back */
    public List<SelectItem> getReasonItems() {
        List<SelectItem> items = new ArrayList<>();
        for (WithdrawalReason reason : WithdrawalReason.values()) {
            items.add(new SelectItem(reason.name(), reason(reason)));
        }
        return items;
    }

    public String kind(ServiceKind kind) {
        return texts.get("fieldwork.kind" + kind.name());
    }

    public String outcome(Outcome outcome) {
        return texts.get("fieldwork.outcome" + outcome.name());
    }

    public String reason(WithdrawalReason reason) {
        return texts.get("fieldwork.reason" + reason.name());
    }
}
