package vn.sontay.training.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a form that become more or fewer by buttons (FRM-6). Such a button sends the form, nothing is read or refused, and
 * the page is shown again with everything that was typed: its action returns the page itself, which is built anew.
 */
@Named
@RequestScoped
public class FormRows {

    @Inject
    Form form;

    /**
     * @param field of each row, before the row's number
     * @return the numbers of the rows from 0: of those that were sent or are shown, and at least so many
     */
    public List<Integer> of(String field, int least) {
        int count = 0;
        while (form.held().containsKey(field + count)) {
            count++;
        }
        return IntStream.range(0, Math.max(count, least)).boxed().toList();
    }

    /** @return what a field holds that decides which others or which buttons there are; empty when that is nothing */
    public String value(String field) {
        String[] values = form.held().get(field);
        return values == null || values.length == 0 ? "" : values[0];
    }

    /** Puts something into a field of the form that is shown again. */
    public void put(String field, @Nullable Object value) {
        form.sent().put(field, FormWriter.texts(value));
    }

    /** Offers one more row, in whose field the cursor will stand. */
    public void add(String field) {
        String added = field + of(field, 0).size();
        put(added, "");
        form.beginAt(added);
    }

    /** Takes a row out, with the rows in it; those behind it move up. */
    public void remove(Class<? extends Record> type, int row) {
        new SentRows(form.sent()).remove(type, row);
    }
}
