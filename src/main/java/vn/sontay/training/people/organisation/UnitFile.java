package vn.sontay.training.people.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.content.ContentFolder;
import vn.sontay.training.shared.content.ContentMap;
import vn.sontay.training.shared.content.ContentProblems;
import vn.sontay.training.shared.content.UniqueCodes;
import vn.sontay.training.shared.content.Yaml;

/** Reads {@code content/units.yaml}. */
public final class UnitFile {

    private static final String FILE = "units.yaml";
    private static final int CODE_LENGTH = 80;
    private static final int NAME_LENGTH = 200;
    private static final int ACT_LENGTH = 300;

    private final ContentFolder folder;
    private final ContentProblems problems;
    private final UniqueCodes codes;

    public UnitFile(ContentFolder folder, ContentProblems problems) {
        this.folder = folder;
        this.problems = problems;
        this.codes = new UniqueCodes("đơn vị", problems);
    }

    /** @return the codes of the units that are whole, for those who refer to them */
    public static Set<String> codes(ContentFolder folder) {
        return new UnitFile(folder, new ContentProblems()).read().stream().map(UnitDefinition::code)
                .collect(Collectors.toSet());
    }

    /** @return the units in the file's order; those with a problem are left out, and the problem is noted */
    public List<UnitDefinition> read() {
        Optional<ContentMap> file = folder.read(FILE, problems).flatMap(text -> Yaml.map(text, problems));
        if (file.isEmpty()) {
            return List.of();
        }
        List<ContentMap> entries = file.get().maps("units");
        file.get().done();
        List<UnitDefinition> units = new ArrayList<>();
        Map<String, ContentMap> byCode = new HashMap<>();
        for (ContentMap entry : entries) {
            String code = entry.code("code", CODE_LENGTH);
            codes.add(code, entry.place("code"));
            byCode.putIfAbsent(code, entry);
        }
        entries.forEach(entry -> unit(entry).ifPresent(units::add));
        refuseCircles(units, byCode);
        return List.copyOf(units);
    }

    private Optional<UnitDefinition> unit(ContentMap entry) {
        int before = problems.count();
        String code = entry.optionalText("code");
        String name = entry.text("name", NAME_LENGTH);
        @Nullable
        UnitKind kind = entry.choice("kind", UnitKind.class);
        String adminCode = entry.optionalText("adminCode");
        @Nullable
        String parent = entry.optionalCode("parent");
        @Nullable
        LocalDate from = entry.optionalDate("validFrom");
        @Nullable
        LocalDate to = entry.optionalDate("validTo");
        List<String> successors = entry.optionalCodes("successors");
        String act = entry.optionalText("act", ACT_LENGTH);
        entry.done();
        entry.inOrder("validFrom", from, "validTo", to);
        if (!adminCode.matches("\\d{0,10}")) {
            entry.problem("adminCode", "Mã hành chính chỉ gồm chữ số, không quá 10 số.");
        }
        refuseUnknown(entry, code, parent, successors);
        if (!successors.isEmpty() && to == null) {
            entry.problem("successors", "Đơn vị có đơn vị kế tiếp thì phải ghi ngày kết thúc ở mục validTo.");
        }
        if (problems.count() > before || kind == null) {
            return Optional.empty();
        }
        return Optional
                .of(new UnitDefinition(code, name, kind, orNull(adminCode), parent, from, to, successors, orNull(act)));
    }

    private void refuseUnknown(ContentMap entry, String code, @Nullable String parent, List<String> successors) {
        if (parent != null && !codes.contains(parent)) {
            entry.problem("parent", "Không có đơn vị nào mã " + parent + ". Sửa mã hoặc thêm đơn vị đó.");
        }
        for (String successor : successors) {
            if (!codes.contains(successor)) {
                entry.problem("successors", "Không có đơn vị nào mã " + successor + ". Sửa mã hoặc thêm đơn vị đó.");
            } else if (successor.equals(code)) {
                entry.problem("successors", "Đơn vị không thể là đơn vị kế tiếp của chính mình.");
            }
        }
    }

    /** ORG-6. */
    private void refuseCircles(List<UnitDefinition> units, Map<String, ContentMap> entries) {
        Map<String, UnitDefinition> byCode = new HashMap<>();
        units.forEach(unit -> byCode.putIfAbsent(unit.code(), unit));
        for (UnitDefinition unit : units) {
            ContentMap entry = entries.get(unit.code());
            if (entry == null) {
                continue;
            }
            if (comesBack(unit, byCode, each -> each.parent() == null ? List.of() : List.of(each.parent()))) {
                entry.problem("parent", "Đi theo mục parent thì trở lại chính đơn vị này. Sửa đơn vị cha.");
            }
            if (comesBack(unit, byCode, UnitDefinition::successors)) {
                entry.problem("successors", "Đi theo mục successors thì trở lại chính đơn vị này. Sửa đơn vị kế tiếp.");
            }
        }
    }

    private static boolean comesBack(UnitDefinition start, Map<String, UnitDefinition> byCode,
            Function<UnitDefinition, List<String>> next) {
        Set<String> seen = new HashSet<>();
        List<String> open = new ArrayList<>(next.apply(start));
        while (!open.isEmpty()) {
            String code = open.removeLast();
            UnitDefinition unit = byCode.get(code);
            if (code.equals(start.code())) {
                return true;
            }
            if (unit != null && seen.add(code)) {
                open.addAll(next.apply(unit));
            }
        }
        return false;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
