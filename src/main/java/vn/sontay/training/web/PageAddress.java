package vn.sontay.training.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Addresses of our pages, inside the application. */
final class PageAddress {

    private PageAddress() {
    }

    /** @return path and query of the page that is shown, without the parameters named */
    static String of(HttpServletRequest request, String... unwanted) {
        String page = request.getServletPath().replaceFirst("\\.xhtml$", "");
        return without(page, request.getQueryString(), unwanted).replaceFirst("[?&]$", "");
    }

    /** @return the address without the parameters named, ready for one more: it ends with ? or &amp; */
    static String without(String path, @Nullable String query, String... unwanted) {
        Set<String> names = Set.of(unwanted);
        String rest = query == null
                ? ""
                : Stream.of(query.split("&"))
                        .filter(each -> !each.isEmpty() && !names.contains(each.replaceFirst("=.*", "")))
                        .map(each -> each + "&").collect(Collectors.joining());
        return path + "?" + rest;
    }
}
