package vn.sontay.training.people.audit.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.audit.ActionWords;
import vn.sontay.training.shared.Difference;
import vn.sontay.training.web.Texts;

/** Lines of the trail in words. */
@Named
@ApplicationScoped
public class AuditTexts {

    @Inject
    Texts texts;

    /** @return the action in words, or its key where there are none */
    public String action(String key) {
        return ActionWords.of(key);
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
}
