package org.delbar.linkage;

import java.util.Comparator;

/**
 * One thing that a class needs from another one.
 *
 * @param owner binary name, as {@code Class.getName} gives it
 * @param name of the member, {@code <init>} for a constructor, {@code -} for a type
 * @param descriptor erased, as the JVM writes it, {@code -} for a type
 * @param isStatic false for a type
 */
public record Reference(Kind kind, String owner, String name, String descriptor, boolean isStatic)
        implements Comparable<Reference> {
    private static final Comparator<Reference> BY_OWNER_THEN_MEMBER = Comparator.comparing(Reference::owner)
            .thenComparing(Reference::kind)
            .thenComparing(Reference::name)
            .thenComparing(Reference::descriptor)
            .thenComparing(Reference::isStatic);

    /** What the referring instruction expects; INTERFACE_METHOD and METHOD link differently. */
    public enum Kind {
        CLASS("class"),
        INTERFACE("interface"),
        FIELD("field"),
        METHOD("method"),
        INTERFACE_METHOD("interface-method");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static Reference type(String owner, boolean isInterface) {
        return new Reference(isInterface ? Kind.INTERFACE : Kind.CLASS, owner, "-", "-", false);
    }

    static Reference method(String owner, boolean ownerIsInterface, String name, String descriptor, boolean isStatic) {
        return new Reference(ownerIsInterface ? Kind.INTERFACE_METHOD : Kind.METHOD, owner, name, descriptor, isStatic);
    }

    static Reference field(String owner, String name, String descriptor, boolean isStatic) {
        return new Reference(Kind.FIELD, owner, name, descriptor, isStatic);
    }

    public boolean isType() {
        return kind == Kind.CLASS || kind == Kind.INTERFACE;
    }

    /** The line of {@code META-INF/linkage.txt}; see {@link LinkageList}. */
    public String line() {
        return String.join("\t", kind.word(), owner, name, descriptor, isStatic ? "static" : "instance");
    }

    @Override
    public int compareTo(Reference other) {
        return BY_OWNER_THEN_MEMBER.compare(this, other);
    }
}
