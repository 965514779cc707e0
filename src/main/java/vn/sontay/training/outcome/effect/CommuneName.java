package vn.sontay.training.outcome.effect;

/** A commune to choose from. */
public record CommuneName(long id, String name) {
}
