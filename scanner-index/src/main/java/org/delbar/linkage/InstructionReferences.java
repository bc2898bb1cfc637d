package org.delbar.linkage;

import org.jspecify.annotations.Nullable;
import org.objectweb.asm.AnnotationVisitor;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/** Hands what one method's body and annotations name to the class's references. */
final class InstructionReferences extends MethodVisitor {
    private final ClassReferences references;

    InstructionReferences(ClassReferences references) {
        super(Opcodes.ASM9);
        this.references = references;
    }

    @Override
    public @Nullable AnnotationVisitor visitAnnotation(String descriptor, boolean visible) {
        return references.annotation(descriptor, visible);
    }

    @Override
    public @Nullable AnnotationVisitor visitParameterAnnotation(int parameter, String descriptor, boolean visible) {
        return references.annotation(descriptor, visible);
    }

    @Override
    public void visitTypeInsn(int opcode, String type) {
        references.type(type);
    }

    @Override
    public void visitMultiANewArrayInsn(String descriptor, int dimensions) {
        references.type(Type.getType(descriptor));
    }

    @Override
    public void visitTryCatchBlock(Label start, Label end, Label handler, @Nullable String type) {
        references.type(type);
    }

    @Override
    public void visitFieldInsn(int opcode, String owner, String name, String descriptor) {
        boolean isStatic = opcode == Opcodes.GETSTATIC || opcode == Opcodes.PUTSTATIC;
        references.field(owner, name, descriptor, isStatic);
    }

    @Override
    public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
        references.method(owner, isInterface, name, descriptor, opcode == Opcodes.INVOKESTATIC);
    }

    @Override
    public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
        references.type(Type.getMethodType(descriptor));
        handle(bootstrap);
        for (Object argument : arguments) {
            constant(argument);
        }
        if (bootstrap.getOwner().equals("java/lang/invoke/LambdaMetafactory")) {
            String implemented = Type.getReturnType(descriptor).getInternalName();
            references.method(implemented, true, name, ((Type) arguments[0]).getDescriptor(), false);
        }
    }

    @Override
    public void visitLdcInsn(Object value) {
        constant(value);
    }

    private void constant(Object value) {
        if (value instanceof Type type) {
            references.type(type);
        } else if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            handle(dynamic.getBootstrapMethod());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        }
    }

    private void handle(Handle handle) {
        int tag = handle.getTag();
        if (tag <= Opcodes.H_PUTSTATIC) {
            boolean isStatic = tag == Opcodes.H_GETSTATIC || tag == Opcodes.H_PUTSTATIC;
            references.field(handle.getOwner(), handle.getName(), handle.getDesc(), isStatic);
        } else {
            references.method(
                    handle.getOwner(),
                    handle.isInterface(),
                    handle.getName(),
                    handle.getDesc(),
                    tag == Opcodes.H_INVOKESTATIC);
        }
    }
}
