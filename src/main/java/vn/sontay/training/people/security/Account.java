package vn.sontay.training.people.security;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.sontay.training.shared.PersistentEntity;

/**
 * The right of one person to sign in. Life: created without a password; an administrator or trainer issues a one-time code
 * on a slip; the first sign-in with it sets the password. A forgotten password is the same story again.
 */
@Entity
@Table(name = "account")
public class Account extends PersistentEntity {

    @Column(name = "person_id")
    private long personId;

    @Column(name = "user_name")
    private String userName;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Column(name = "code_hash")
    private @Nullable String codeHash;

    @Column(name = "code_expires_at")
    private @Nullable Instant codeExpiresAt;

    @Column(name = "created_at")
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role_name")
    private Set<String> roles = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Account() {
    }

    Account(long personId, String userName, Set<String> roles, Instant createdAt) {
        this.personId = personId;
        this.userName = userName;
        this.roles = new HashSet<>(roles);
        this.createdAt = createdAt;
    }

    public long personId() {
        return personId;
    }

    public String userName() {
        return userName;
    }

    public Set<String> roles() {
        return Set.copyOf(roles);
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    @Nullable
    String codeHash() {
        return codeHash;
    }

    /** SEC-4: replaces any earlier code; the password, if there is one, goes on working until the code is used. */
    void issueCode(String newCodeHash, Instant expiresAt) {
        this.codeHash = newCodeHash;
        this.codeExpiresAt = expiresAt;
    }

    boolean hasLiveCode(Instant now) {
        return codeHash != null && codeExpiresAt != null && now.isBefore(codeExpiresAt);
    }

    /** @return whether this is still the code, neither used nor replaced */
    boolean hasCode(@Nullable String seenHash) {
        return codeHash != null && codeHash.equals(seenHash);
    }

    /** Sets the password and uses up any code. */
    void setPassword(String newPasswordHash) {
        this.passwordHash = newPasswordHash;
        this.codeHash = null;
        this.codeExpiresAt = null;
    }

    @Nullable
    Instant codeExpiresAt() {
        return codeExpiresAt;
    }

    void setRoles(Set<String> newRoles) {
        roles.clear();
        roles.addAll(newRoles);
    }
}
