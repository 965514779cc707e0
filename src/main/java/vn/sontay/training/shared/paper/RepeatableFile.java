package vn.sontay.training.shared.paper;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sontay.training.shared.content.Fingerprint;

/**
 * Takes chance out of a finished file: the prefixes of its font subsets are counted, its identifier is made of its
 * content. What is put in is as long as what was there, so that every offset stays right.
 */
final class RepeatableFile {

    private static final Pattern SUBSET = Pattern.compile("/([A-Z]{6})\\+Liberation");
    private static final Pattern IDENTIFIER = Pattern.compile("/ID\\s*\\[\\s*<([0-9a-fA-F]+)>\\s*<([0-9a-fA-F]+)>");

    private RepeatableFile() {
    }

    static byte[] of(byte[] file) {
        StringBuilder text = new StringBuilder(new String(file, StandardCharsets.ISO_8859_1));
        Map<String, String> prefixes = new HashMap<>();
        Matcher subset = SUBSET.matcher(text.toString());
        while (subset.find()) {
            String prefix = prefixes.computeIfAbsent(subset.group(1), found -> prefix(prefixes.size()));
            text.replace(subset.start(1), subset.end(1), prefix);
        }
        Matcher identifier = IDENTIFIER.matcher(text.toString());
        if (identifier.find()) {
            for (int part = 1; part <= 2; part++) {
                text.replace(identifier.start(part), identifier.end(part),
                        "0".repeat(identifier.end(part) - identifier.start(part)));
            }
            String hash = new Fingerprint().add(text.toString()).sha256();
            for (int part = 1; part <= 2; part++) {
                int length = Math.min(hash.length(), identifier.end(part) - identifier.start(part));
                text.replace(identifier.start(part), identifier.start(part) + length, hash.substring(0, length));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static String prefix(int number) {
        return "AAAAA" + (char) ('A' + number % 26);
    }
}
