package vn.sontay.training.journey;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jsoup.nodes.Element;
import vn.sontay.training.testing.WebVisitor;

/** The audit list, as an administrator reads it: how often something was really done. */
final class Trail {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle("vn.sontay.training.people.audit.messages",
            Locale.ROOT);

    private final WebVisitor administrator;

    Trail(WebVisitor administrator) {
        this.administrator = administrator;
    }

    /** @param action such as {@code quiz.submit} @param about part of the line's detail @return how many such lines there are */
    long lines(String action, String about) {
        return details(action, about).size();
    }

    /** @return what those lines say */
    List<String> details(String action, String about) {
        String word = WORDS.getString(action.replace('.', '_'));
        String filter = URLEncoder.encode(about, StandardCharsets.UTF_8);
        return administrator.open("/admin/audit?q=" + filter).html().select("table.data tbody tr").stream()
                .filter(row -> row.childrenSize() > 3)
                .filter(row -> row.child(2).text().equals(word) && row.child(3).text().contains(about))
                .map(Element::text).toList();
    }
}
