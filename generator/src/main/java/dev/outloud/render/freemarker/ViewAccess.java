package dev.outloud.render.freemarker;

import freemarker.ext.beans.ClassMemberAccessPolicy;
import freemarker.ext.beans.MemberAccessPolicy;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;

/** Lets templates read the components of our view records only. */
final class ViewAccess implements MemberAccessPolicy {
    private static final String VIEWS = "dev.outloud.render.view.";

    @Override
    public ClassMemberAccessPolicy forClass(Class<?> type) {
        boolean isView = type.isRecord() && type.getName().startsWith(VIEWS);
        return new ClassMemberAccessPolicy() {
            @Override
            public boolean isMethodExposed(Method method) {
                return isView
                        && Arrays.stream(type.getRecordComponents())
                                .anyMatch(component -> component.getAccessor().equals(method));
            }

            @Override
            public boolean isConstructorExposed(Constructor<?> constructor) {
                return false;
            }

            @Override
            public boolean isFieldExposed(Field field) {
                return false;
            }
        };
    }

    @Override
    public boolean isToStringAlwaysExposed() {
        return false;
    }
}
