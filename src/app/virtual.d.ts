// The style sheet of @font-face rules that the build makes; it has no exports.
declare module 'virtual:hallway-fonts.css' {}
