package vn.sontay.training.people.viewlog.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.sontay.training.people.viewlog.ViewRow;
import vn.sontay.training.web.Texts;

/** Lines of the view log in words. */
@Named
@ApplicationScoped
public class ViewTexts {

    @Inject
    Texts texts;

    /** @return the page in words, or its path where there are none */
    public String page(ViewRow row) {
        String key = key(row.page());
        return texts.has(key) ? texts.get(key) : row.page();
    }

    /** @return whom the page showed */
    public String whom(ViewRow row) {
        if (row.personId() == null) {
            return texts.of("viewlog.people", row.people());
        }
        return row.person() == null ? texts.get("viewlog.gone") : row.person();
    }

    /** @return the key of a page's words */
    static String key(String page) {
        return "viewlog.on" + page.replaceAll("/\\d+", "").replace('/', '_').replace('.', '_');
    }
}
