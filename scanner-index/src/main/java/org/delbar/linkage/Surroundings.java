package org.delbar.linkage;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/** The types that the add-on was compiled against, read as class files and never loaded. All names are internal. */
final class Surroundings {
    /** A type as far as linking looks at it. */
    record Type(String name, boolean isInterface, List<String> superTypes, List<String> overridable) {
        boolean declares(String name, String descriptor) {
            return overridable.contains(name + descriptor);
        }
    }

    private final ClassLoader classPath;
    private final Map<String, Type> known = new HashMap<>();

    Surroundings(ClassLoader classPath) {
        this.classPath = classPath;
    }

    static boolean isOfTheJdk(String name) {
        return ClassLoader.getPlatformClassLoader().getResource(name + ".class") != null;
    }

    Type type(String name) {
        Type type = known.get(name);
        if (type == null) {
            type = read(name);
            known.put(name, type);
        }
        return type;
    }

    private Type read(String name) {
        try (InputStream bytes = classPath.getResourceAsStream(name + ".class")) {
            if (bytes == null) {
                throw new IllegalStateException(name + " is used, but is not on the class path");
            }
            Shape shape = new Shape();
            ClassReader reader = new ClassReader(bytes);
            reader.accept(shape, ClassReader.SKIP_CODE | ClassReader.SKIP_DEBUG);
            boolean isInterface = (reader.getAccess() & Opcodes.ACC_INTERFACE) != 0;
            return new Type(name, isInterface, List.copyOf(shape.superTypes), List.copyOf(shape.overridable));
        } catch (IOException e) {
            throw new IllegalStateException("cannot read " + name, e);
        }
    }

    private static final class Shape extends ClassVisitor {
        private final List<String> superTypes = new ArrayList<>();
        private final List<String> overridable = new ArrayList<>();

        Shape() {
            super(Opcodes.ASM9);
        }

        @Override
        public void visit(
                int version,
                int access,
                String name,
                @Nullable String signature,
                @Nullable String superName,
                String @Nullable [] interfaces) {
            if (superName != null) {
                superTypes.add(superName);
            }
            if (interfaces != null) {
                superTypes.addAll(List.of(interfaces));
            }
        }

        @Override
        public @Nullable MethodVisitor visitMethod(
                int access,
                String name,
                String descriptor,
                @Nullable String signature,
                String @Nullable [] exceptions) {
            int never = Opcodes.ACC_STATIC | Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC;
            if ((access & never) == 0 && !name.equals("<init>")) {
                overridable.add(name + descriptor);
            }
            return null;
        }
    }
}
