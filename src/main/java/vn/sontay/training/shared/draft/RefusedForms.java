package vn.sontay.training.shared.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.sontay.training.shared.CurrentUser;

/**
 * Has a form that can't be accepted for who sends it kept for its owner (DRA-2), and leads to where it is found again: never
 * with the form itself, so that neither going back nor loading anew sends it once more.
 */
@ApplicationScoped
public class RefusedForms {

    private static final String PART_OF_A_PAGE = "Faces-Request";
    private static final String TOO_BIG = "m=web.draftTooBig";

    @Inject
    FormTags tags;

    @Inject
    DraftStore store;

    @Inject
    CurrentUser currentUser;

    /** @return whether the request was such a form and has been answered */
    public boolean answer(HttpServletRequest request, HttpServletResponse response) {
        Optional<String> again = keep(request);
        again.ifPresent(address -> {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", request.getContextPath() + address);
            response.setHeader("Cache-Control", "no-store");
        });
        return again.isPresent();
    }

    private Optional<String> keep(HttpServletRequest request) {
        try {
            if (request.getCharacterEncoding() == null) {
                request.setCharacterEncoding(StandardCharsets.UTF_8);
            }
            parts(request);
            return tag(request).map(tag -> keep(tag, request));
        } catch (IllegalStateException e) {
            return Optional.empty(); // longer than the server reads
        }
    }

    private String keep(FormTag tag, HttpServletRequest request) {
        boolean kept = keepUnaccepted(tag, request);
        String page = kept ? tag.draftPage() : tag.page();
        if (currentUser.caller().filter(caller -> caller.accountId() == tag.accountId()).isPresent()) {
            return kept ? page : page + (page.contains("?") ? "&" : "?") + TOO_BIG;
        }
        return "/sign-in?" + (kept ? "" : TOO_BIG + "&") + "next=" + URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    /** Keeps a form of the caller's that was read and not accepted. @return whether it was small enough */
    public boolean keepUnaccepted(FormTag tag, HttpServletRequest request) {
        return store.keep(Draft.of(tag, request.getParameterMap(), hasFiles(parts(request))));
    }

    /** @return the tag of a form of somebody's that is sent; empty for everything else */
    public Optional<FormTag> tag(HttpServletRequest request) {
        return "POST".equals(request.getMethod()) && request.getHeader(PART_OF_A_PAGE) == null
                ? tags.verified(request.getParameter(FormTag.FIELD)).filter(tag -> tag.accountId() != FormTag.NOBODY)
                : Optional.empty();
    }

    private static Collection<Part> parts(HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return List.of();
        }
        try {
            return request.getParts();
        } catch (IOException | ServletException e) {
            return List.of();
        }
    }

    private static boolean hasFiles(Collection<Part> parts) {
        return parts.stream().map(Part::getSubmittedFileName).anyMatch(name -> name != null && !name.isEmpty());
    }
}
