# Accounts, roles and forms.
staff-form-required = This is needed.
staff-form-invalid = This does not have the expected form.
staff-form-invalid-choice = This choice is no longer offered. Choose from the list.
staff-form-max-length = This is too long: at most { $limit } characters.
staff-form-min-value = This is too small: at least { $limit }.
staff-form-max-value = This is too large: at most { $limit }.
staff-form-min-length = This is too short.
staff-form-empty = The file is empty. Choose another one.
staff-form-missing = No file is attached. Choose a file.
