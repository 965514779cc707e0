package vn.sontay.training.people.organisation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;
import vn.sontay.training.shared.Vietnamese;

/**
 * A unit for as long as it existed. Comes from the content files, which update it by code, or, a village or team, from an
 * administrator (ORG-10, UNA-1); stays when it ended or is no longer named there: enrolments and certificates refer to it (ORG-4, ORG-5).
 */
@Entity
@Table(name = "unit")
public class Unit extends PersistentEntity {

    private String code;

    private String name;

    @Column(name = "search_name")
    private String searchName;

    @Enumerated(EnumType.STRING)
    private UnitKind kind;

    @Column(name = "admin_code")
    private @Nullable String adminCode;

    @Column(name = "parent_id")
    private @Nullable Long parentId;

    @Column(name = "valid_from")
    private @Nullable LocalDate validFrom;

    @Column(name = "valid_to")
    private @Nullable LocalDate validTo;

    private @Nullable String act;

    @Column(name = "from_content")
    private boolean fromContent;

    @ElementCollection
    @CollectionTable(name = "unit_successor", joinColumns = @JoinColumn(name = "unit_id"))
    @Column(name = "successor_id")
    private Set<Long> successorIds = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Unit() {
    }

    /** A unit of the content files; {@link #belongTo} and {@link #endInto} follow once all units have ids. */
    Unit(UnitDefinition definition) {
        this.code = definition.code();
        this.name = definition.name();
        this.searchName = Vietnamese.fold(definition.name());
        this.kind = definition.kind();
        takeOver(definition, Set.of());
    }

    /** A village or team that an administrator adds (ORG-10); its first day isn't known. */
    Unit(String code, String name, UnitKind kind, long parentId) {
        this.code = code;
        this.name = name;
        this.searchName = Vietnamese.fold(name);
        this.kind = kind;
        this.parentId = parentId;
    }

    /** A unit that an act has made (UNA-1). */
    Unit(String code, NewcomerUnit newcomer) {
        this(code, newcomer.name(), newcomer.kind(), newcomer.parentId());
        this.adminCode = newcomer.adminCode().isEmpty() ? null : newcomer.adminCode();
        this.validFrom = newcomer.from();
        this.act = newcomer.act();
    }

    /** Takes over what the content files say now, but for what the browser says (UNA-6). Only a difference is written and raises the version. */
    final void takeOver(UnitDefinition definition, Set<UnitField> kept) {
        if (!code.equals(definition.code())) {
            throw new IllegalArgumentException(code + " is not " + definition.code());
        }
        if (!kept.contains(UnitField.NAME)) {
            call(definition.name());
        }
        if (kind != definition.kind()) {
            kind = definition.kind();
        }
        if (!Objects.equals(adminCode, definition.adminCode())) {
            adminCode = definition.adminCode();
        }
        if (!Objects.equals(validFrom, definition.validFrom())) {
            validFrom = definition.validFrom();
        }
        if (!kept.contains(UnitField.TO) && !Objects.equals(validTo, definition.validTo())) {
            validTo = definition.validTo();
        }
        if (!kept.contains(UnitField.ACT) && !Objects.equals(act, definition.act())) {
            act = definition.act();
        }
        if (!fromContent) {
            fromContent = true;
        }
    }

    private void call(String newName) {
        if (!name.equals(newName)) {
            name = newName;
            searchName = Vietnamese.fold(newName);
        }
    }

    /** @return what it says, as text */
    String said(UnitField field) {
        return switch (field) {
            case NAME -> name;
            case PARENT -> parentId == null ? "" : parentId.toString();
            case TO -> validTo == null ? "" : validTo.toString();
            case SUCCESSORS -> successorIds.stream().sorted().map(String::valueOf).collect(Collectors.joining(" "));
            case ACT -> Objects.requireNonNullElse(act, "");
            case MADE -> code;
        };
    }

    /** Says it as {@link #said} tells it. */
    void say(UnitField field, String text) {
        switch (field) {
            case NAME -> call(text);
            case PARENT -> belongTo(text.isEmpty() ? null : Long.valueOf(text));
            case TO -> validTo = text.isEmpty() ? null : LocalDate.parse(text);
            case SUCCESSORS -> endInto(text.isEmpty()
                    ? Set.of()
                    : Arrays.stream(text.split(" ")).map(Long::valueOf).collect(Collectors.toSet()));
            case ACT -> act = text.isEmpty() ? null : text;
            case MADE -> throw new IllegalArgumentException("made once");
        }
    }

    void belongTo(@Nullable Long parent) {
        if (!Objects.equals(parentId, parent)) {
            parentId = parent;
        }
    }

    void endInto(Set<Long> successors) {
        if (!successorIds.equals(successors)) {
            successorIds.clear();
            successorIds.addAll(successors);
        }
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public UnitKind kind() {
        return kind;
    }

    public @Nullable String adminCode() {
        return adminCode;
    }

    /** @return id of the unit it belongs to, or null at the top */
    public @Nullable Long parentId() {
        return parentId;
    }

    /** @return first day, or null when unknown */
    public @Nullable LocalDate validFrom() {
        return validFrom;
    }

    /** @return last day, or null while it exists */
    public @Nullable LocalDate validTo() {
        return validTo;
    }

    public @Nullable String act() {
        return act;
    }

    /** @return whether the content files name or named it */
    public boolean fromContent() {
        return fromContent;
    }

    /** @return ids of the units that took over */
    public Set<Long> successorIds() {
        return Set.copyOf(successorIds);
    }

    /** @return whether it existed on that day; an unknown beginning counts as ever */
    public boolean existsOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}
