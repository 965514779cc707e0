package vn.sontay.training.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.CurrentUser;
import vn.sontay.training.shared.Page;
import vn.sontay.training.shared.PeopleSeen;

/**
 * Announces whose phone numbers, years of birth or addresses a page shows (WEB-15): told by its bean when these are read. What an answer
 * to a form shows once more was told when the form was opened; a list that is sorted shows others.
 */
@ApplicationScoped
public class Seen {

    /** Whatever else stands in an address may be somebody's name. */
    private static final Pattern ID = Pattern.compile("(?<=^|&)[a-zA-Z]{1,20}=\\d{1,18}(?=&|$)");
    private static final int LONGEST_PAGE = 200;
    private static final int LONGEST_ABOUT = 100;

    @Inject
    HttpServletRequest request;

    @Inject
    CurrentUser currentUser;

    @Inject
    Event<PeopleSeen> announced;

    /** One person's. Nothing is announced of the caller's own. */
    public void person(long personId) {
        if (currentUser.caller().filter(caller -> caller.personId() != personId).isPresent()) {
            announce(personId, 1);
        }
    }

    /** Those of so many. Nothing is announced of nobody's. */
    public void people(int count) {
        if (count > 0 && currentUser.caller().isPresent()) {
            announce(null, count);
        }
    }

    /** The same of a list. @return the list */
    public <C extends Collection<?>> C people(C list) {
        people(list.size());
        return list;
    }

    /** The same of a page of a list. @return the page */
    public <T> Page<T> people(Page<T> page) {
        people(page.rows().size());
        return page;
    }

    private void announce(@Nullable Long personId, int people) {
        if (!request.getMethod().equals("POST") || request.getHeader("Faces-Request") != null) {
            announced
                    .fire(new PeopleSeen(shortened(request.getRequestURI().substring(request.getContextPath().length()),
                            LONGEST_PAGE), ids(), personId, people));
        }
    }

    private String ids() {
        return shortened(ID.matcher(Objects.requireNonNullElse(request.getQueryString(), "")).results()
                .map(MatchResult::group).collect(Collectors.joining("&")), LONGEST_ABOUT);
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
