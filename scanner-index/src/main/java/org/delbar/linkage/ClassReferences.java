package org.delbar.linkage;

import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.FieldVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.RecordComponentVisitor;
import org.objectweb.asm.Type;

/**
 * What one class file needs from outside the JDK and its own packages: what its instructions name, the types of its own
 * members, and the methods of outside types that it overrides. Annotations count when they are kept at run time, but for
 * jspecify's: a missing annotation class is skipped by the JVM, and nobody reads those.
 */
public final class ClassReferences {
    private final String ownPackage;
    private final Surroundings surroundings;
    private final SortedSet<Reference> found = new TreeSet<>();

    /** @param ownPackage internal name with a slash at the end */
    private ClassReferences(String ownPackage, Surroundings surroundings) {
        this.ownPackage = ownPackage;
        this.surroundings = surroundings;
    }

    /** @param ownPackage whose types are not outside, such as {@code org.delbar} */
    public static SortedSet<Reference> of(byte[] classFile, String ownPackage, ClassLoader classPath) {
        ClassReferences references =
                new ClassReferences(ownPackage.replace('.', '/') + "/", new Surroundings(classPath));
        new ClassReader(classFile).accept(references.new OwnClass(), ClassReader.SKIP_FRAMES);
        return references.found;
    }

    private boolean isOutside(String name) {
        return !name.startsWith(ownPackage)
                && !name.startsWith("org/jspecify/annotations/")
                && !Surroundings.isOfTheJdk(name);
    }

    void type(@Nullable String name) {
        if (name != null) {
            type(Type.getObjectType(name));
        }
    }

    void types(String @Nullable [] names) {
        if (names != null) {
            for (String name : names) {
                type(name);
            }
        }
    }

    void type(Type type) {
        switch (type.getSort()) {
            case Type.ARRAY -> type(type.getElementType());
            case Type.METHOD -> {
                type(type.getReturnType());
                for (Type argument : type.getArgumentTypes()) {
                    type(argument);
                }
            }
            case Type.OBJECT -> {
                if (isOutside(type.getInternalName())) {
                    found.add(Reference.type(
                            type.getClassName(),
                            surroundings.type(type.getInternalName()).isInterface()));
                }
            }
            default -> {}
        }
    }

    void method(String owner, boolean ownerIsInterface, String name, String descriptor, boolean isStatic) {
        type(owner);
        type(Type.getMethodType(descriptor));
        if (owner.charAt(0) != '[' && isOutside(owner)) {
            found.add(Reference.method(owner.replace('/', '.'), ownerIsInterface, name, descriptor, isStatic));
        }
    }

    void field(String owner, String name, String descriptor, boolean isStatic) {
        type(owner);
        type(Type.getType(descriptor));
        if (isOutside(owner)) {
            found.add(Reference.field(owner.replace('/', '.'), name, descriptor, isStatic));
        }
    }

    private void overridden(String superType, String name, String descriptor) {
        if (Surroundings.isOfTheJdk(superType)) {
            return;
        }
        Surroundings.Type type = surroundings.type(superType);
        if (isOutside(superType) && type.declares(name, descriptor)) {
            found.add(Reference.method(superType.replace('/', '.'), type.isInterface(), name, descriptor, false));
        }
        type.superTypes().forEach(above -> overridden(above, name, descriptor));
    }

    /** Annotations name types, and constants of enums, in their values. */
    @Nullable
    AnnotationVisitor annotation(String descriptor, boolean keptAtRunTime) {
        if (!keptAtRunTime) {
            return null;
        }
        type(Type.getType(descriptor));
        return new Values();
    }

    private final class Values extends AnnotationVisitor {
        Values() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(@Nullable String name, Object value) {
            if (value instanceof Type type) {
                type(type);
            }
        }

        @Override
        public void visitEnum(@Nullable String name, String descriptor, String value) {
            field(Type.getType(descriptor).getInternalName(), value, descriptor, true);
        }

        @Override
        public AnnotationVisitor visitArray(@Nullable String name) {
            return this;
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(@Nullable String name, String descriptor) {
            return annotation(descriptor, true);
        }
    }

    private final class OwnClass extends ClassVisitor {
        private @Nullable String superClass;
        private String[] interfaces = {};

        OwnClass() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] implemented) {
            superClass = superName;
            interfaces = implemented == null ? new String[0] : implemented;
            type(superName);
            types(implemented);
        }

        @Override
        public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
            return annotation(descriptor, visible);
        }

        @Override
        public @Nullable RecordComponentVisitor visitRecordComponent(
                String name, String descriptor, @Nullable String signature) {
            type(Type.getType(descriptor));
            return null;
        }

        @Override
        public FieldVisitor visitField(
                int access, String name, String descriptor, @Nullable String signature, @Nullable Object value) {
            type(Type.getType(descriptor));
            return new FieldVisitor(Opcodes.ASM9) {
                @Override
                public @Nullable AnnotationVisitor visitAnnotation(String annotation, boolean visible) {
                    return annotation(annotation, visible);
                }
            };
        }

        @Override
        public MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            type(Type.getMethodType(descriptor));
            types(exceptions);
            if ((access & (Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE)) == 0 && !name.equals("<init>")) {
                if (superClass != null) {
                    overridden(superClass, name, descriptor);
                }
                for (String implemented : interfaces) {
                    overridden(implemented, name, descriptor);
                }
            }
            return new InstructionReferences(ClassReferences.this);
        }
    }
}
